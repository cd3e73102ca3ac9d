import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { ENTITY_KINDS, keysOf } from '../graph/vocabulary.ts'
import { visible } from '../visibility/visible.ts'
import {
  describeEntity,
  describeRelationPosition,
  relationsShown,
  nextRelation,
  startEntity,
} from './keyboardNavigation.ts'

const graph = sampleGraph()
const all = visible(graph, { ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS) })
const main = visible(graph, DEFAULT_VIEW)
const OF_IRAN = [
  'iran--meets--russia',
  'iran--participates-in--summit',
  'saudi-arabia--opposes--iran',
  'parliament--part-of--iran',
]

describe('a turn round an entity', () => {
  it('goes through the relations that show in the order of the text, and on from the first', () => {
    const forward = [null, ...OF_IRAN].map((from) => nextRelation(graph, all, 'iran', from, 1)?.id)
    expect(forward).toEqual([...OF_IRAN, OF_IRAN[0]])
    const shown = OF_IRAN.slice(0, 3)
    expect(relationsShown(graph, main, 'iran').map(({ id }) => id)).toEqual(shown)
    expect(nextRelation(graph, main, 'iran', shown[2]!, 1)?.id).toBe(shown[0])
  })

  it('goes back the same way', () => {
    const back = [null, ...OF_IRAN].map((from) => nextRelation(graph, all, 'iran', from, -1)?.id)
    expect(back).toEqual([OF_IRAN[3], OF_IRAN[3], ...OF_IRAN.slice(0, 3)])
  })

  it('begins anew from a relation of another entity, and nowhere without relations', () => {
    expect(nextRelation(graph, all, 'iran', 'tass--reports-on--summit', 1)?.id).toBe(OF_IRAN[0])
    expect(nextRelation(graph, all, 'iran', 'tass--reports-on--summit', -1)?.id).toBe(OF_IRAN[3])
    expect(nextRelation(graph, all, 'oman', null, 1)).toBeNull()
    expect(nextRelation(graph, main, 'parliament', null, -1)).toBeNull()
  })

  it('passes each relation once before it comes back, and a step back undoes a step on', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, view) => {
        const shown = visible(any, view)
        for (const id of shown.entities.keys()) {
          const round = relationsShown(any, shown, id)
          const passed = new Set<string>()
          let at = nextRelation(any, shown, id, null, 1)
          for (; at && !passed.has(at.id); at = nextRelation(any, shown, id, at.id, 1)) {
            passed.add(at.id)
            expect(nextRelation(any, shown, id, nextRelation(any, shown, id, at.id, 1)!.id, -1)).toBe(at)
          }
          expect([...passed]).toEqual(round.map((relation) => relation.id))
          expect(at).toBe(round[0] ?? null)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a walk starts', () => {
  it('at the entity that most claims touch', () => {
    expect(startEntity(all)).toBe('iran')
    expect(startEntity(visible(graph, { ...DEFAULT_VIEW, voices: ['raisi'] }))).toBe('saudi-arabia')
  })

  it('counts a claim on an entity and itself once', () => {
    const file = sampleFile()
    const [meets] = file.relations
    const one = { ...meets!, claims: meets!.claims.slice(0, 1) }
    const relations = [
      { ...one, id: 'self', source: 'oman', target: 'oman' },
      { ...one, id: 'a', source: 'iran', target: 'russia' },
    ]
    expect(startEntity(visible(indexGraph({ ...file, relations }), DEFAULT_VIEW))).toBe('iran')
  })

  it('anywhere that shows where no claim does, and nowhere where nothing shows', () => {
    const bare = indexGraph({ ...sampleFile(), relations: [] })
    expect(startEntity(visible(bare, DEFAULT_VIEW))).toBe('iran')
    expect(startEntity(visible(graph, { ...DEFAULT_VIEW, kinds: [] }))).toBeNull()
  })
})

describe('what is said', () => {
  it('of an entity counts what shows of it by stance', () => {
    expect(describeEntity(graph, all, 'iran')).toBe(
      'Iran, state, 4 relations: 1 hostile, 2 neutral, 1 contested',
    )
    expect(describeEntity(graph, main, 'iran')).toBe(
      'Iran, state, 3 relations: 1 hostile, 1 neutral, 1 contested',
    )
    expect(describeEntity(graph, all, 'raisi')).toBe('Raisi, leader, 1 relation: 1 hostile')
    expect(describeEntity(graph, all, 'oman')).toBe('Oman, state, 0 relations')
  })

  it('of a relation names its place in the round and where it leads', () => {
    const place = (id: string, from: string, shown = all) =>
      describeRelationPosition(graph, shown, from, graph.relations.get(id)!)
    expect(place('iran--meets--russia', 'iran')).toBe('1 of 4: contested, 2 claims; Enter goes to Russia')
    expect(place('saudi-arabia--opposes--iran', 'iran', main)).toBe(
      '3 of 3: hostile, 1 claim; Enter goes to Saudi Arabia',
    )
    expect(place('saudi-arabia--opposes--iran', 'saudi-arabia')).toBe(
      '2 of 3: hostile, 1 claim; Enter goes to Iran',
    )
  })
})
