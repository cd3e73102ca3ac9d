import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { facetCounts, visible } from '../visibility/visible.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { compareVoices } from './compare.ts'
import { disputesIn } from './disputes.ts'

type Said = [voice: string, stance: 'cooperative' | 'hostile' | 'neutral', status?: 'occurred' | 'sought']

/** Relations between Iran and Russia, and what is said of each. */
function graphOf(relations: Record<string, [type: 'supports' | 'opposes' | 'meets', ...said: Said[]]>) {
  const file = sampleFile()
  const [claim] = file.relations[0]!.claims
  return indexGraph({
    ...file,
    relations: Object.entries(relations).map(([id, [type, ...said]]) => ({
      ...{ id, type, source: id.startsWith('back') ? 'russia' : 'iran' },
      target: id.startsWith('back') ? 'iran' : 'russia',
      claims: said.map(([voice, stance, status = 'occurred']) => ({ ...claim!, voice, stance, status })),
    })),
  })
}

describe('what the claims of a relation disagree about', () => {
  it.each<[string, Parameters<typeof graphOf>[0], Record<string, string>]>([
    [
      'one voice draws as a friend whom another draws as a foe',
      { a: ['supports', ['author', 'cooperative']], b: ['opposes', ['tass', 'hostile']] },
      { a: 'conflict', b: 'conflict' },
    ],
    [
      'one voice alone contradicts nobody',
      { a: ['supports', ['author', 'cooperative']], b: ['opposes', ['author', 'hostile']] },
      { a: 'none', b: 'none' },
    ],
    [
      'what the other does is another matter',
      { a: ['supports', ['author', 'cooperative']], back: ['opposes', ['tass', 'hostile']] },
      { a: 'none', back: 'none' },
    ],
    [
      'unless it goes both ways',
      { a: ['meets', ['author', 'cooperative']], back: ['opposes', ['tass', 'hostile']] },
      { a: 'conflict', back: 'conflict' },
    ],
    [
      'the stances of one relation',
      { a: ['meets', ['author', 'neutral'], ['tass', 'cooperative']] },
      { a: 'contested' },
    ],
    [
      'how certain two voices make it sound',
      { a: ['meets', ['author', 'neutral', 'sought'], ['tass', 'neutral', 'occurred']] },
      { a: 'certainty' },
    ],
    [
      'one voice may say it twice',
      { a: ['meets', ['author', 'neutral', 'sought'], ['author', 'neutral', 'occurred']] },
      { a: 'none' },
    ],
  ])('%s', (_, relations, told) => {
    expect(Object.fromEntries(disputesIn(graphOf(relations)))).toEqual(told)
  })

  it('is a conflict exactly where two voices that are compared are in one', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const voices = [...graph.voices.keys()]
        const compared = voices.flatMap((a) =>
          voices.flatMap((b) => (a < b ? compareVoices(graph.claims, a, b).pairs : [])),
        )
        const conflicts = compared.filter(({ agreement }) => agreement === 'conflict')
        const inConflict = new Set(
          conflicts.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
        )
        const marked = [...disputesIn(graph)].filter(([, dispute]) => dispute === 'conflict')
        expect(marked.length > 0).toBe(conflicts.length > 0)
        for (const [id] of marked) {
          const { source, target } = graph.relations.get(id)!
          expect(inConflict).toContain(`${source} ${target}`)
        }
      }),
    )
  })
})

it('the filter shows the claims of just these relations, and counts them', () => {
  fc.assert(
    fc.property(
      arbitraryGraph(),
      fc.constantFrom('conflict', 'contested', 'certainty', 'none'),
      (graph, one) => {
        const everything = { ...DEFAULT_VIEW, kinds: null }
        const disputes = disputesIn(graph)
        const { claims } = visible(graph, { ...everything, disputes: [one] })
        const all = visible(graph, everything).claims
        expect(claims).toEqual(all.filter(({ relation }) => disputes.get(relation.id) === one))
        expect(facetCounts(graph, everything).get('disputes')!.get(one) ?? 0).toBe(claims.length)
      },
    ),
  )
})
