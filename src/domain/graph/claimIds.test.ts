import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimInFile, Relation } from '../file/graphFile.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { repair } from '../view/repair.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { claimIds } from './claimIds.ts'
import { indexGraph } from './graph.ts'

const claim = fc.record({
  sentence: fc.constantFrom('s1', 's2', 's3'),
  voice: fc.constantFrom('author', 'tass'),
  quote: fc.constant('words'),
  speech: fc.constant('narration' as const),
  status: fc.constant('occurred' as const),
  stance: fc.constantFrom('hostile' as const, 'neutral' as const),
}) satisfies fc.Arbitrary<ClaimInFile>
const relation = (claims: ClaimInFile[]): Relation => ({
  id: 'iran--meets--russia',
  source: 'iran',
  target: 'russia',
  type: 'meets',
  claims,
})
const sameManner = (a: ClaimInFile, b: ClaimInFile) => a.sentence === b.sentence && a.voice === b.voice

describe('the ids of claims', () => {
  it('are unique, and safe in an address', () => {
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const ids = claimIds(relation(claims))
        expect(new Set(ids).size).toBe(claims.length)
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9._~-]+$/)
      }),
    )
  })

  it('stay when claims of other sentences or voices come, go or change places', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1 }), fc.array(claim), fc.nat(), (claims, others, seed) => {
        const kept = claims[seed % claims.length]!
        const same = claims.filter((one) => sameManner(one, kept))
        const edited = others.filter((one) => !sameManner(one, kept))
        edited.splice(seed % (edited.length + 1), 0, ...same)
        const idsOfKept = (all: ClaimInFile[]) => {
          const ids = claimIds(relation(all))
          return all.flatMap((one, i) => (sameManner(one, kept) ? [ids[i]] : []))
        }
        expect(idsOfKept(edited)).toEqual(idsOfKept(claims))
      }),
    )
  })

  it('are those of the graph, whatever the sentence says now', () => {
    const file = sampleFile()
    const before = indexGraph(file).claims.map(({ id }) => id)
    file.source.sections[0]!.paragraphs[0]![0]!.text += ' Nobody else came.'
    expect(indexGraph(file).claims.map(({ id }) => id)).toEqual(before)
    expect(before).toContain('iran--meets--russia~s4~tass')
  })
})

describe('an address of a claim', () => {
  it.each(['iran--meets--russia~2', 'iran--meets--russia~s4~tass', 'iran--meets--russia~s9~nobody~3'])(
    '%s leads to its relation',
    (select) => {
      expect(repair({ ...DEFAULT_VIEW, select }, sampleGraph())).toMatchObject({
        view: { select: 'iran--meets--russia' },
        dropped: [],
      })
    },
  )

  it('of a relation that is not there leads nowhere, and says so', () => {
    expect(repair({ ...DEFAULT_VIEW, select: 'iran--meets--oman~1' }, sampleGraph())).toMatchObject({
      view: { select: null },
      dropped: ['select=iran--meets--oman~1'],
    })
  })
})
