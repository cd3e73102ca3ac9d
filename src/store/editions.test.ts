import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphFile } from '../domain/file/graphFile.ts'
import { indexGraph } from '../domain/graph/graph.ts'
import { layout } from '../domain/layout/layout.ts'
import { arbitraryKnownView } from '../domain/testData/arbitrary.test-data.ts'
import { sampleFile, sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { repair } from '../domain/view/repair.ts'
import { createAppStore } from './appStore.ts'

/** The sample text without these entities, and without what is said of them. */
function without(entities: readonly string[]): GraphFile {
  const file = sampleFile()
  const isGone = (id: string) => entities.includes(id)
  return {
    ...file,
    entities: file.entities.filter(({ id }) => !isGone(id)),
    voices: file.voices.map((voice) => ({
      ...voice,
      entity: isGone(voice.entity ?? '') ? null : voice.entity,
    })),
    relations: file.relations.filter(({ source, target }) => !isGone(source) && !isGone(target)),
    tours: [],
    notes: [],
  }
}

const ids = sampleFile().entities.map(({ id }) => id)

describe('another edition of the same text', () => {
  it('keeps the canvas, the places of what stays, and of the view what it still has', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), arbitraryKnownView(), (before, after, view) => {
        const [old, edition] = [indexGraph(without(before)), indexGraph(without(after))]
        const store = createAppStore(old, layout(old))
        store.getState().actions.setView(view, [])
        const [[first]] = [[...old.entities.keys()]]
        if (first) store.getState().actions.moveEntity(first, { x: 4321, y: 1234 })
        const { documentKey, positions, view: shown } = store.getState()
        store.getState().actions.update(edition, layout(edition))
        const now = store.getState()
        expect(now.graph).toBe(edition)
        expect(now.documentKey).toBe(documentKey)
        expect(Object.keys(now.positions).sort()).toEqual([...edition.entities.keys()].sort())
        for (const id of Object.keys(now.positions))
          expect(now.positions[id]).toEqual(positions[id] ?? layout(edition)[id])
        expect(now.view).toEqual(repair(shown, edition).view)
      }),
    )
  })

  it('keeps what is selected unless it is gone', () => {
    const store = createAppStore(sampleGraph(), layout(sampleGraph()))
    store.getState().actions.select('iran')
    const edition = indexGraph(without(['russia']))
    store.getState().actions.update(edition, {})
    expect(store.getState().view.select).toBe('iran')
    store.getState().actions.update(indexGraph(without(['iran'])), {})
    expect(store.getState().view.select).toBeNull()
  })
})

it('another text has a canvas of its own', () => {
  const store = createAppStore(sampleGraph(), {})
  const { documentKey } = store.getState()
  store.getState().actions.open(sampleGraph(), {}, 'file')
  expect(store.getState().documentKey).not.toBe(documentKey)
  expect(store.getState().origin).toBe('file')
})
