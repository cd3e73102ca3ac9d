import { beforeEach, describe, expect, it } from 'vitest'
import { layout } from '../domain/layout/layout.ts'
import { sampleGraph } from '../domain/sampleGraph.test-data.ts'
import { loosened } from '../domain/select/visible.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { createReader, type ReaderStore } from './reader.ts'

const graph = sampleGraph()
let store: ReaderStore
beforeEach(() => {
  store = createReader(graph, layout(graph))
})
const does = () => store.getState().does
const view = () => store.getState().view

describe('a tour', () => {
  const begin = () => does().goToStep(1, 'two-accounts')

  it('shows its steps, and nothing of what was looked at before', () => {
    does().show({ ...DEFAULT_VIEW, voices: ['tass'], focus: 'iran', view: 'table' }, [])
    begin()
    const first = { ...DEFAULT_VIEW, select: 'iran--meets--russia', tour: 'two-accounts' }
    expect(view()).toEqual(first)
    does().goToStep(2)
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: ['raisi'], step: 2, away: false })
  })

  it('is wandered off by any deed of the reader, and found again', () => {
    begin()
    const onStep = view()
    does().select('iran')
    expect(view()).toEqual({ ...onStep, select: 'iran', away: true })
    does().goToStep(view().step)
    expect(view()).toEqual(onStep)
  })

  it('is not wandered off by presenting it or by a theme', () => {
    begin()
    does().present('1')
    does().setTheme('light')
    expect(view()).toMatchObject({ away: false, present: '1' })
  })

  it('is not wandered off by the first seed, which only says what was open', () => {
    begin()
    does().ask(1, 'k3x9a')
    expect(view()).toMatchObject({ seed: 'k3x9a', away: false })
    does().ask(2)
    expect(view()).toMatchObject({ round: 2, away: true })
  })

  it('is wandered off by a view that the page offers, such as one with a filter lifted', () => {
    does().goToStep(2, 'two-accounts')
    does().switchTo(loosened(graph, view(), 'voices'))
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: null, step: 2, away: true })
    does().goToStep(2)
    does().findChains({ from: 'iran', to: 'oman', directed: true })
    does().goToStep(2)
    does().switchTo({ ...view(), directed: false, from: 'iran' })
    expect(view()).toMatchObject({ from: 'iran', step: 2, away: true })
  })

  it('may be left, and what shows stays', () => {
    does().goToStep(2, 'two-accounts')
    does().leaveTour()
    expect(view()).toMatchObject({ tour: null, step: 1, select: 'saudi-arabia', voices: ['raisi'] })
  })

  it('comes from an address that names no more than the step', () => {
    does().show({ ...DEFAULT_VIEW, tour: 'two-accounts', step: 2 }, [])
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: ['raisi'] })
  })

  it('draws the curtain back at each step', () => {
    begin()
    does().draw({ blank: true })
    does().draw({ answer: true })
    expect(store.getState().curtain).toEqual({ blank: true, answer: true })
    does().goToStep(2)
    expect(store.getState().curtain).toEqual({ blank: false, answer: false })
  })
})

describe('without a tour', () => {
  it('what is presented begins anew with another selection', () => {
    does().select('iran')
    does().goToStep(3)
    expect(view()).toMatchObject({ select: 'iran', step: 3, away: false })
    does().select('russia')
    expect(view()).toMatchObject({ select: 'russia', step: 1 })
  })
})

it('hides in one order, whatever the order of asking', () => {
  does().conceal(['voices', 'names'])
  expect(view().hide).toEqual(['names', 'voices'])
  does().conceal([])
  expect(view().hide).toBeNull()
})
