import { beforeEach, describe, expect, it } from 'vitest'
import { layout } from '../domain/layout/layout.ts'
import { maskId } from '../domain/maskedIds.ts'
import { sampleGraph } from '../domain/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { asSeen } from './asSeen.ts'
import { createReader, type ReaderStore } from './reader.ts'

const graph = sampleGraph()
const positions = layout(graph)
let store: ReaderStore
beforeEach(() => {
  store = createReader(graph, positions)
})
const does = () => store.getState().does
const view = () => store.getState().view

describe('what is hidden', () => {
  const revealed = () => [...store.getState().revealed]

  it('is revealed one by one, beside the view', () => {
    does().conceal(['stances', 'names'])
    const before = view()
    does().reveal('iran')
    does().reveal('iran--meets--russia')
    expect(before.hide).toEqual(['names', 'stances'])
    expect(view()).toBe(before)
    expect(revealed()).toEqual(['iran', 'iran--meets--russia'])
  })

  it('stays revealed wherever the reader goes, also back', () => {
    does().conceal(['names'])
    does().reveal('iran')
    does().select('iran')
    does().go('table')
    does().show({ ...DEFAULT_VIEW, hide: ['names'] }, [])
    expect(revealed()).toEqual(['iran'])
  })

  it('is all revealed by the answer, until it is drawn back', () => {
    does().conceal(['names', 'stances', 'voices'])
    const named = () => asSeen(store.getState()).graph.claims
    does().draw({ blank: true })
    expect(named()).not.toEqual(graph.claims)
    does().draw({ answer: true })
    expect(named()).toEqual(graph.claims)
    does().draw({ answer: false })
    expect(revealed()).toEqual([])
  })

  it.each<[string, () => void]>([
    ['something else is hidden', () => does().conceal(['names', 'voices'])],
    ['nothing is hidden', () => does().conceal([])],
    ['an address hides something else', () => does().show({ ...DEFAULT_VIEW, hide: ['voices'] }, [])],
    ['a step of a tour is reached', () => does().goToStep(2, 'two-accounts')],
    ['an address leads to a step', () => does().show({ ...DEFAULT_VIEW, tour: 'two-accounts', step: 2 }, [])],
    ['another text is opened', () => does().open(sampleGraph(), positions)],
  ])('is forgotten when %s', (_, happens) => {
    does().conceal(['names'])
    does().reveal('iran')
    happens()
    expect(revealed()).toEqual([])
  })
})

it('what a link in the page calls by a masked id is selected', () => {
  does().select(maskId({ hide: ['names'] }, 'iran'))
  expect(view().select).toBe('iran')
})

describe('the state as it is seen', () => {
  it('is the state itself while nothing is hidden', () => {
    expect(asSeen(store.getState())).toBe(store.getState())
  })

  it('has the same graph until something else is hidden', () => {
    does().conceal(['names'])
    const seen = asSeen(store.getState())
    expect(asSeen(store.getState())).toBe(seen)
    does().select('iran')
    expect(asSeen(store.getState()).graph).toBe(seen.graph)
    expect(seen.graph.entities.get('iran')!.name).toBe('State 1')
    does().reveal('iran')
    expect(asSeen(store.getState()).graph.entities.get('iran')!.name).toBe('Iran')
    expect(store.getState().graph).toBe(graph)
  })
})
