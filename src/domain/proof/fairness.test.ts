import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../file/graphFile.ts'
import { parseGraphText } from '../file/parse.ts'
import { indexGraph, relationPhrase } from '../graph/graph.ts'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { occursIn } from '../text/occursIn.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { answersItself } from './answersItself.ts'
import { askable } from './askable.ts'
import { hintsFor } from './hints.ts'
import { judgeClaim, judgeSentence, otherProofs } from './judge.ts'
import { nearMiss } from './nearMiss.ts'
import { firstQuestions, type Question } from './question.ts'

const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
const parsed = parseGraphText(readFileSync(file, 'utf8'))
const graph = parsed.ok ? indexGraph(parsed.value) : sampleGraph()
const about = (id: string): Question => {
  const claims = graph.claimsOf.get(id)!
  return { relation: graph.relations.get(id)!, claims, answer: claims[0]! }
}
const judged = (id: string, sentence: string) => judgeSentence(graph, about(id), sentence)

describe('a sentence that bears a claim out in other words is accepted', () => {
  it.each([
    ['the host of a visit', 'egypt--hosts--bin-salman-regional-tour', ['s9']],
    ['where a journey goes', 'joe-biden--visits--countries-of-the-region', ['s3', 's4', 's7']],
    ['who explains by speaking', 'jake-sullivan--explains--biden-regional-trip', ['s4']],
    ['who works for a coalition against somebody', 'united-states--opposes--iran', ['s6', 's12']],
    ['who belongs to it', 'israel--opposes--iran', ['s5']],
    ['the coalition that they make', 'anti-iranian-coalition--opposes--iran', ['s12']],
    ['who belongs to what is wanted', 'israel--supports--anti-iranian-coalition', ['s5']],
    ['a state by its leader', 'saudi-arabia--opposes--iran', ['s10']],
    ['a leader who acts for the state', 'mohammed-bin-salman--opposes--iran', ['s9']],
    ['an alliance, which is cooperation', 'iran--cooperates-with--russia', ['s13']],
    ['a group and who stands at its top', 'iran--opposes--united-states', ['s14']],
  ])('%s', (_, id, sentences) => {
    expect(otherProofs(graph, about(id))).toEqual(sentences)
    for (const sentence of sentences) {
      const { claims, inOtherWords } = judged(id, sentence)!
      expect(inOtherWords).toBe(true)
      expect(claims.every((claim) => claim.sentence.id === sentence)).toBe(true)
    }
  })

  it('and its voice and status are those of what it says', () => {
    const { claims } = judged('united-states--opposes--iran', 's12')!
    expect(judgeClaim(claims, { voice: 'author', status: 'sought' })).toMatchObject({
      voice: true,
      status: true,
    })
    const spoken = judged('jake-sullivan--explains--biden-regional-trip', 's4')!
    expect(judgeClaim(spoken.claims, { voice: 'author', status: 'occurred' })).toMatchObject({
      voice: true,
      status: true,
    })
  })

  it.each([
    ['being an ally is not yet being against', 'saudi-arabia--opposes--iran', 's2'],
    ['helping somebody is not being against their foes', 'russia--opposes--united-states', 's29'],
    ['leading is not supporting', 'united-states--supports--countries-of-the-region', 's7'],
    ['shared interests are no cooperation', 'iran--cooperates-with--russia', 's14'],
  ])('but %s', (_, id, sentence) => {
    expect(judged(id, sentence)).toBeNull()
  })
})

describe('a sentence that does not is told why', () => {
  const ask = (source: string, type: Relation['type'], target: string): Relation => ({
    ...{ id: `${source}--${type}--${target}`, source, type, target },
    claims: [],
  })
  const [west, russia, allies] = [
    ask('west', 'opposes', 'iran'),
    ask('iran', 'aligned-with', 'russia'),
    ask('us-regional-allies', 'opposes', 'iran'),
  ]
  it.each([
    [west, 's14', 'reversed', ['Iran opposes The West']],
    [russia, 's24', 'something else', ['Iran cooperates with Russia']],
    [allies, 's12', 'of others', ['Regional players oppose Iran']],
  ] as const)('%#: what it says instead', (relation, sentence, why, told) => {
    const miss = nearMiss(graph, relation, sentence)
    const phrases = 'relations' in miss ? miss.relations.map((one) => relationPhrase(graph, one)) : []
    expect([miss.why, phrases]).toEqual([why, told])
  })

  it.each([
    [ask('iran', 'allied-with', 'china'), 's26', ['iran'], ['china']],
    [ask('israel', 'cooperates-with', 'pentagon'), 's14', [], ['israel', 'pentagon']],
    [ask('iran', 'trades-with', 'turkmenistan'), 's2', ['iran', 'turkmenistan'], []],
  ] as const)('%#: whom it speaks of', (relation, sentence, present, absent) => {
    const miss = nearMiss(graph, relation, sentence)
    expect(miss).toEqual({ why: 'names', present, absent })
  })

  it('with nothing but what it claims or names', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (any) => {
        for (const relation of any.relations.values())
          for (const sentence of any.sentences.keys()) {
            const miss = nearMiss(any, relation, sentence)
            const claimed = (any.claimsIn.get(sentence) ?? []).map((claim) => claim.relation)
            const ends = [...new Set([relation.source, relation.target])]
            const named = 'relations' in miss ? ends : [...miss.present, ...miss.absent]
            expect(named.sort()).toEqual(ends.sort())
            expect(claimed).toEqual(expect.arrayContaining('relations' in miss ? [...miss.relations] : []))
          }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the hints', () => {
  const questions = firstQuestions(graph, askable(graph, DEFAULT_VIEW), 'a', 200)

  it('never quote a word of a sentence that was just refused', () => {
    expect(questions.length).toBeGreaterThan(90)
    for (const question of questions)
      for (const [sentence, { text }] of graph.sentences)
        for (const { forms } of hintsFor(graph, question, [sentence]).names)
          expect(forms.filter((form) => occursIn(text, form))).toEqual([])
  })

  it('narrow: first what it calls whom, then the part of the text, then a few sentences, and the right one is among them', () => {
    for (const asked of questions) {
      const { answer } = asked
      expect(hintsFor(graph, asked, ['s1'])).toMatchObject({ place: false, between: null })
      expect(hintsFor(graph, asked, ['s1', 's2'])).toMatchObject({ place: true, between: null })
      const [first, last] = hintsFor(graph, asked, ['s1', 's2', 's3']).between!
      expect(first.order).toBeLessThanOrEqual(answer.sentence.order)
      expect(last.order).toBeGreaterThanOrEqual(answer.sentence.order)
      expect(last.order - first.order).toBeGreaterThan(0)
      expect(last.order - first.order).toBeLessThan(5)
    }
  })

  it('say what the sentence to find calls those whom it does not call by their names', () => {
    const sample = sampleGraph()
    const claims = sample.claimsOf.get('saudi-arabia--opposes--iran')!
    const question = { relation: claims[0]!.relation, claims, answer: claims[0]! }
    expect(hintsFor(sample, question, ['s1']).names).toEqual([{ entity: 'saudi-arabia', forms: ['Riyadh'] }])
  })
})

describe('a question that answers itself', () => {
  it.each([
    ['joe-biden--participates-in--biden-regional-trip', true],
    ['anti-iranian-coalition--opposes--iran', true],
    ['russia--hosts--raisi-moscow-visit', true],
    ['turkmenistan--hosts--caspian-summit', false],
    ['united-states--opposes--iran', false],
    ['us-regional-allies--opposes--iran', false],
  ])('%s: %s', (id, itself) => {
    expect(answersItself(graph, graph.relations.get(id)!)).toBe(itself)
  })
})
