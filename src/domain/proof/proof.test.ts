import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { defaultKinds } from '../graph/defaultKinds.ts'
import type { Graph } from '../graph/graph.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { visible } from '../visibility/visible.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { keysOf, STATUSES } from '../graph/vocabulary.ts'
import { askable, type Askable } from './askable.ts'
import { scoreOf, UNTRIED } from './attempt.ts'
import { usedStatuses } from './hints.ts'
import { judgeClaim, judgeSentence } from './judge.ts'
import { firstQuestions, questionOf } from './question.ts'

const all = (graph: Graph) => askable(graph, DEFAULT_VIEW)
const asked = (graph: Graph, view: View, seed: string, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => questionOf(graph, askable(graph, view), seed, from + i))
const ids = (questions: ReturnType<typeof asked>) => questions.map((question) => question?.relation.id)

describe('the questions of a seed', () => {
  it('ask for every relation that can be asked for once, then for all of them again, never the same twice running', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), fc.string(), (graph, view, seed) => {
        const shown = [...askable(graph, view).asked].sort()
        const size = shown.length
        const three = ids(asked(graph, view, seed, 1, 3 * size))
        for (const cycle of [0, 1, 2])
          expect([...three.slice(cycle * size, (cycle + 1) * size)].sort()).toEqual(shown)
        const twiceRunning = three.filter((id, i) => id === three[i - 1])
        expect(size > 2 ? twiceRunning : []).toEqual([])
      }),
    )
  })

  it('are the same for the same text, filters and seed, and others for another seed', () => {
    const [one, same] = [sampleGraph(), sampleGraph()]
    const order = (graph: Graph, seed: string) => ids(asked(graph, DEFAULT_VIEW, seed, 1, 8)).join()
    expect(order(one, 'a')).toBe(order(same, 'a'))
    const orders = new Set(Array.from({ length: 40 }, (_, i) => order(one, `seed-${i}`)))
    expect(orders.size).toBeGreaterThan(10)
  })

  it('go through the kinds that show by default, then all others, before any comes again', () => {
    const graph = sampleGraph()
    const main = visible(graph, DEFAULT_VIEW).claimsOf
    const order = ids(asked(graph, DEFAULT_VIEW, 'a', 1, all(graph).asked.size)) as string[]
    expect(main.size).toBeLessThan(all(graph).asked.size)
    expect([...order].sort()).toEqual([...all(graph).asked].sort())
    expect(order.slice(0, main.size).every((id) => main.has(id))).toBe(true)
    // A link given out before asks the same: the others come behind.
    const narrow = { ...DEFAULT_VIEW, kinds: defaultKinds(graph).kinds }
    expect(ids(asked(graph, narrow, 'a', 1, main.size))).toEqual(order.slice(0, main.size))
  })

  it('leave out those that answer themselves, and ask in every other round what they asked with them', () => {
    const graph = sampleGraph()
    const { claimsOf, asked: open } = all(graph)
    const first = visible(graph, DEFAULT_VIEW).claimsOf
    expect([...claimsOf.keys()].filter((id) => !open.has(id))).toEqual(['parliament--part-of--iran'])
    const every: Askable = { claimsOf, first, asked: new Set(claimsOf.keys()) }
    const order = (drawn: Askable, seed: string) =>
      firstQuestions(graph, drawn, seed, graph.relations.size).map(({ relation }) => relation.id)
    const [without] = [...first.keys()]
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const others = new Set([...open].filter((id) => id !== without))
      const [now, before] = [order({ ...every, asked: others }, seed), order(every, seed)]
      const firstOnes = [...others].filter((id) => first.has(id)).length
      const stays = before.map((id, i) => i < firstOnes && others.has(id))
      expect(now.filter((_, i) => stays[i])).toEqual(before.filter((_, i) => stays[i]))
      expect([...now].sort()).toEqual([...others].sort())
    }
  })

  it('answer themselves only where no others are left', () => {
    const only = { ...DEFAULT_VIEW, types: ['part-of' as const] }
    expect(ids(asked(sampleGraph(), only, 'a', 1, 1))).toEqual(['parliament--part-of--iran'])
  })

  it('are none where nothing shows', () => {
    expect(
      questionOf(sampleGraph(), askable(sampleGraph(), { ...DEFAULT_VIEW, voices: [] }), 'a', 1),
    ).toBeNull()
    const none = { claimsOf: new Map(), first: new Set<string>(), asked: new Set<string>() }
    expect(firstQuestions(sampleGraph(), none, 'a', 10)).toEqual([])
  })

  it('for a sheet of paper are the first ones, as many as there are', () => {
    const graph = sampleGraph()
    const { size } = all(graph).asked
    expect(firstQuestions(graph, all(graph), 'a', 2)).toEqual(asked(graph, DEFAULT_VIEW, 'a', 1, 2))
    expect(firstQuestions(graph, all(graph), 'a', 100)).toHaveLength(size)
  })

  it('hold all the proof there is, and as answer a claim that shows', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), fc.string(), (graph, view, seed) => {
        const drawn = askable(graph, view)
        for (const question of firstQuestions(graph, drawn, seed, 5)) {
          const { relation, claims, answer } = question
          expect(claims).toEqual(graph.claims.filter((claim) => claim.relation.id === relation.id))
          expect(drawn.claimsOf.get(relation.id)).toContain(answer)
          expect(answer.relation.id).toBe(relation.id)
        }
      }),
    )
  })
})

describe('the judge', () => {
  it('accepts a sentence, a voice and a status exactly where the text has such a claim', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.string(), (graph, seed) => {
        for (const question of firstQuestions(graph, all(graph), seed, 3))
          for (const sentence of graph.sentences.keys()) {
            const held = question.relation.claims.filter((claim) => claim.sentence === sentence)
            const judged = judgeSentence(graph, question, sentence)
            expect(judged !== null && !judged.inOtherWords).toBe(held.length > 0)
            if (!held.length) continue
            const proof = judged!.claims
            expect(proof).toHaveLength(held.length)
            for (const voice of graph.voices.keys())
              for (const status of keysOf(STATUSES)) {
                const reading = judgeClaim(proof, { voice, status })
                const exact = held.some((claim) => claim.voice === voice && claim.status === status)
                expect(reading.voice && reading.status).toBe(exact)
                expect(reading.voice).toBe(held.some((claim) => claim.voice === voice))
                expect(reading.voice).toBe(reading.claim.voice.id === voice)
                expect(reading.status).toBe(reading.claim.status === status)
                expect(proof).toContain(reading.claim)
              }
          }
      }),
      { numRuns: 30 },
    )
  })
})

it('offers the statuses that the text uses', () => {
  expect(usedStatuses(sampleGraph())).toEqual(['occurred', 'ongoing', 'sought', 'alleged'])
})

it('the score counts what was found at the first try among what is known', () => {
  const found = { ...UNTRIED, sentence: 's1' }
  const attempts = [
    found,
    found,
    UNTRIED,
    { ...UNTRIED, misses: ['s3'] },
    { ...found, misses: ['s3'] },
    { ...found, misses: ['s3', 's4'], shown: true },
  ]
  expect(scoreOf(attempts)).toEqual({ first: 2, of: 4 })
  expect(scoreOf([])).toEqual({ first: 0, of: 0 })
})
