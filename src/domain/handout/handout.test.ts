import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { indexGraph, type Graph } from '../graph/graph.ts'
import { parseGraph } from '../file/parse.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { facetValues } from '../view/facets.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { handout, type Handout } from './handout.ts'
import { visible } from '../visibility/visible.ts'

const sample = sampleGraph()
const parsed = parseGraph(kiss)
if (!parsed.ok) throw new Error('The text is not sound.')
const article = indexGraph(parsed.value)
const sheet = (change: Partial<View>, graph: Graph = sample) => handout(graph, { ...DEFAULT_VIEW, ...change })
const labelled = ({ edges }: Handout) =>
  edges.flatMap(({ relations }) => relations.flatMap((one) => one.claims))
const ids = (of: Handout) => labelled(of).map(({ claim }) => claim.id)
const anyView = fc.record({ graph: arbitraryGraph(), view: arbitraryKnownView() })

describe('the handout', () => {
  it('holds every claim of its extent once', () => {
    fc.assert(
      fc.property(anyView, ({ graph, view }) => {
        const made = handout(graph, view)
        expect(ids(made).sort()).toEqual(made.shown.claims.map(({ id }) => id).sort())
      }),
    )
  })

  it('numbers its edges from 1, in the order of the text', () => {
    fc.assert(
      fc.property(anyView, ({ graph, view }) => {
        const { edges, shown } = handout(graph, view)
        expect(edges.map(({ number }) => number)).toEqual(edges.map((_, i) => i + 1))
        const firsts = edges.map(({ relations }) =>
          Math.min(
            ...relations.flatMap(({ claims }) => claims.map(({ claim }) => shown.claims.indexOf(claim))),
          ),
        )
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    )
  })

  it('gives no label twice, and each the number of its edge', () => {
    for (const { edges } of [
      sheet({}, article),
      sheet({ focus: 'iran', select: 'iran', depth: 2 }, article),
    ]) {
      const labels = edges.flatMap(({ number, relations }) =>
        relations.flatMap(({ claims }) => claims.map(({ label }) => [number, label] as const)),
      )
      expect(labels).not.toHaveLength(0)
      for (const [number, label] of labels) expect(label).toMatch(new RegExp(`^${number}[a-z]*$`))
      expect(new Set(labels.map(([, label]) => label)).size).toBe(labels.length)
    }
  })

  it('holds by default all that shows, the lines of one pair and stance under one number', () => {
    const made = sheet({}, article)
    expect(made.subject).toBeNull()
    expect(made.shown).toBe(visible(article, DEFAULT_VIEW))
    expect(made.edges.length).toBeLessThan(made.shown.claimsOf.size)
  })

  it('goes on after the 26th claim of an edge', () => {
    const many = structuredClone(sample.file)
    const [first] = many.relations
    first!.claims = Array.from({ length: 28 }, () => first!.claims[0]!)
    const labels = labelled(sheet({ select: first!.id }, indexGraph(many))).map(({ label }) => label)
    expect(labels.slice(-3)).toEqual(['1z', '1aa', '1ab'])
  })
})

describe('what the handout is narrowed to', () => {
  it.each<[Partial<View>, string, string[]]>([
    [
      { select: 'iran--meets--russia' },
      'Iran meets Russia',
      ['iran--meets--russia~s1~author', 'iran--meets--russia~s4~tass'],
    ],
    [
      { select: 'saudi-arabia' },
      'Saudi Arabia and its relations',
      [
        'saudi-arabia--opposes--iran~s2~author',
        'saudi-arabia--member-of--council~s2~author',
        'raisi--accuses--saudi-arabia~s5~raisi',
      ],
    ],
    [{ select: 's5' }, 'Sentence 5', ['raisi--accuses--saudi-arabia~s5~raisi']],
    [
      { select: 'russia', focus: 'russia' },
      'Russia and what is within 1 step of it',
      ['iran--meets--russia~s1~author', 'iran--meets--russia~s4~tass'],
    ],
    [
      { from: 'raisi', to: 'iran' },
      'Chains from Raisi to Iran',
      ['saudi-arabia--opposes--iran~s2~author', 'raisi--accuses--saudi-arabia~s5~raisi'],
    ],
  ])('%o is %s', (change, subject, claims) => {
    const made = sheet(change)
    expect(made.subject).toBe(subject)
    expect(ids(made).sort()).toEqual(claims.sort())
  })

  it('keeps an entity without relations, alone', () => {
    const { shown, edges } = sheet({ select: 'oman' })
    expect([...shown.entities.keys()]).toEqual(['oman'])
    expect(edges).toEqual([])
  })

  it('tells what is selected even where the filters hide it', () => {
    expect(ids(sheet({ select: 'iran--meets--russia', voices: ['raisi'] }))).toHaveLength(2)
    expect(ids(sheet({ select: 'iran--meets--russia', voices: ['tass'] }))).toEqual([
      'iran--meets--russia~s4~tass',
    ])
  })

  it('is all that shows where there is no chain', () => {
    const view = { from: 'oman', to: 'iran', kinds: facetValues(sample, 'kinds') }
    expect(sheet(view).subject).toBeNull()
  })

  it('says who speaks of what while two voices are compared', () => {
    const { edges } = sheet({ compare: ['author', 'tass'] })
    const agreements = edges.flatMap(({ relations }) => relations.map(({ agreement }) => agreement))
    expect(agreements).toEqual(['both', 'first', 'first', 'first'])
  })
})
