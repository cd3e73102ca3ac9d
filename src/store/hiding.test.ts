import { beforeEach, describe, expect, it } from 'vitest'
import { layout } from '../domain/layout/layout.ts'
import { maskId } from '../domain/visibility/maskedIds.ts'
import { sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../domain/view/view.ts'
import { withMask } from './withMask.ts'
import { createAppStore, type AppStore } from './appStore.ts'

const graph = sampleGraph()
const positions = layout(graph)
let store: AppStore
beforeEach(() => {
  store = createAppStore(graph, positions)
})
const actions = () => store.getState().actions
const view = () => store.getState().view

describe('what is hidden', () => {
  const revealed = () => [...store.getState().revealed]

  it('is revealed one by one, beside the view', () => {
    actions().hide(['stances', 'names'])
    const before = view()
    actions().showHidden('iran')
    actions().showHidden('iran--meets--russia')
    expect(before.hide).toEqual(['names', 'stances'])
    expect(view()).toBe(before)
    expect(revealed()).toEqual(['iran', 'iran--meets--russia'])
  })

  it('stays revealed wherever the reader goes, also back', () => {
    actions().hide(['names'])
    actions().showHidden('iran')
    actions().select('iran')
    actions().setViewName('table')
    actions().setView({ ...DEFAULT_VIEW, hide: ['names'] }, [])
    expect(revealed()).toEqual(['iran'])
  })

  it('is all revealed by the answer, until it is drawn back', () => {
    actions().hide(['names', 'stances', 'voices'])
    const named = () => withMask(store.getState()).graph.claims
    actions().setOverlay({ blank: true })
    expect(named()).not.toEqual(graph.claims)
    actions().setOverlay({ answer: true })
    expect(named()).toEqual(graph.claims)
    actions().setOverlay({ answer: false })
    expect(revealed()).toEqual([])
  })

  it.each<[string, () => void]>([
    ['something else is hidden', () => actions().hide(['names', 'voices'])],
    ['nothing is hidden', () => actions().hide([])],
    ['an address hides something else', () => actions().setView({ ...DEFAULT_VIEW, hide: ['voices'] }, [])],
    ['a step of a tour is reached', () => actions().goToStep(2, 'two-accounts')],
    [
      'an address leads to a step',
      () => actions().setView({ ...DEFAULT_VIEW, tour: 'two-accounts', step: 2 }, []),
    ],
    ['another text is opened', () => actions().open(sampleGraph(), positions, 'file')],
  ])('is forgotten when %s', (_, happens) => {
    actions().hide(['names'])
    actions().showHidden('iran')
    happens()
    expect(revealed()).toEqual([])
  })
})

it('what a link in the page calls by a masked id is selected', () => {
  actions().select(maskId({ hide: ['names'] }, 'iran'))
  expect(view().select).toBe('iran')
})

describe('the state as it is seen', () => {
  it('is the state itself while nothing is hidden', () => {
    expect(withMask(store.getState())).toBe(store.getState())
  })

  it('has the same graph until something else is hidden', () => {
    actions().hide(['names'])
    const seen = withMask(store.getState())
    expect(withMask(store.getState())).toBe(seen)
    actions().select('iran')
    expect(withMask(store.getState()).graph).toBe(seen.graph)
    expect(seen.graph.entities.get('iran')!.name).toBe('State 1')
    actions().showHidden('iran')
    expect(withMask(store.getState()).graph.entities.get('iran')!.name).toBe('Iran')
    expect(store.getState().graph).toBe(graph)
  })
})
