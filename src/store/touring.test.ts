import { beforeEach, describe, expect, it } from 'vitest'
import { layout } from '../domain/layout/layout.ts'
import { sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { withoutFilter } from '../domain/visibility/visible.ts'
import { DEFAULT_VIEW } from '../domain/view/view.ts'
import { createAppStore, type AppStore } from './appStore.ts'
import { predictionOf } from './presenterSlice.ts'

const graph = sampleGraph()
let store: AppStore
beforeEach(() => {
  store = createAppStore(graph, layout(graph))
})
const actions = () => store.getState().actions
const view = () => store.getState().view

describe('a tour', () => {
  const begin = () => actions().goToStep(1, 'two-accounts')

  it('shows its steps, and nothing of what was looked at before', () => {
    actions().setView({ ...DEFAULT_VIEW, voices: ['tass'], focus: 'iran', view: 'table' }, [])
    begin()
    const first = { ...DEFAULT_VIEW, select: 'iran--meets--russia', tour: 'two-accounts' }
    expect(view()).toEqual(first)
    actions().goToStep(2)
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: ['raisi'], step: 2, away: false })
  })

  it('is wandered off by any deed of the reader, and found again', () => {
    begin()
    const onStep = view()
    actions().select('iran')
    expect(view()).toEqual({ ...onStep, select: 'iran', away: true })
    actions().goToStep(view().step)
    expect(view()).toEqual(onStep)
  })

  it('is not wandered off by presenting it or by a theme', () => {
    begin()
    actions().present('1')
    actions().setTheme('light')
    expect(view()).toMatchObject({ away: false, present: '1' })
  })

  it('is not wandered off by the first seed, which only says what was open', () => {
    begin()
    actions().askProof(1, 'k3x9a')
    expect(view()).toMatchObject({ seed: 'k3x9a', away: false })
    actions().askProof(2)
    expect(view()).toMatchObject({ round: 2, away: true })
  })

  it('is wandered off by a view that the page offers, such as one with a filter lifted', () => {
    actions().goToStep(2, 'two-accounts')
    actions().switchTo(withoutFilter(graph, view(), 'voices'))
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: null, step: 2, away: true })
    actions().goToStep(2)
    actions().findChains({ from: 'iran', to: 'oman', directed: true })
    actions().goToStep(2)
    actions().switchTo({ ...view(), directed: false, from: 'iran' })
    expect(view()).toMatchObject({ from: 'iran', step: 2, away: true })
  })

  it('may be left, and what it left out or hid shows again', () => {
    actions().goToStep(2, 'two-accounts')
    actions().leaveTour()
    expect(view()).toEqual({ ...DEFAULT_VIEW, select: 'saudi-arabia' })
  })

  it('takes its own filters along when it is left, and not the reader’s', () => {
    actions().goToStep(2, 'two-accounts')
    actions().only('sections', '2')
    actions().select('iran')
    actions().leaveTour()
    expect(view()).toEqual({ ...DEFAULT_VIEW, select: 'iran', sections: ['2'] })
  })

  it('remembers what was predicted at each step, and forgets it with the text', () => {
    const predicted = () => predictionOf(store.getState())
    begin()
    actions().predict('Raisi')
    actions().goToStep(2)
    expect(predicted()).toBe('')
    actions().setOverlay({ answer: true })
    actions().goToStep(1)
    expect(predicted()).toBe('Raisi')
    actions().open(graph, layout(graph), 'published')
    begin()
    expect(predicted()).toBe('')
  })

  it('comes from an address that names no more than the step', () => {
    actions().setView({ ...DEFAULT_VIEW, tour: 'two-accounts', step: 2 }, [])
    expect(view()).toMatchObject({ select: 'saudi-arabia', voices: ['raisi'] })
  })

  it('takes the overlay away at each step', () => {
    begin()
    actions().setOverlay({ blank: true })
    actions().setOverlay({ answer: true })
    expect(store.getState().overlay).toEqual({ blank: true, answer: true })
    actions().goToStep(2)
    expect(store.getState().overlay).toEqual({ blank: false, answer: false })
  })
})

describe('without a tour', () => {
  it('what is presented begins anew with another selection', () => {
    actions().select('iran')
    actions().goToStep(3)
    expect(view()).toMatchObject({ select: 'iran', step: 3, away: false })
    actions().select('russia')
    expect(view()).toMatchObject({ select: 'russia', step: 1 })
  })
})

it('hides in one order, whatever the order of asking', () => {
  actions().hide(['voices', 'names'])
  expect(view().hide).toEqual(['names', 'voices'])
  actions().hide([])
  expect(view().hide).toBeNull()
})
