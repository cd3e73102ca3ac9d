import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { claimsBySentence } from './claimsBySentence.ts'
import { handout } from './handout.ts'

const claimsOf = ({ spoken }: ReturnType<typeof claimsBySentence>[number]) =>
  spoken.flatMap(({ claims }) => claims)

describe('the claims by sentence', () => {
  it('have each sentence once, in the order of the text, and each claim once, under its sentence', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { edges, shown } = handout(graph, view)
        const made = claimsBySentence(edges)
        const orders = made.map(({ sentence }) => sentence.order)
        expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b))
        const ids = made.flatMap((one) => claimsOf(one).map(({ claim }) => claim.id))
        expect(ids.sort()).toEqual(shown.claims.map(({ id }) => id).sort())
        for (const { sentence, spoken } of made)
          for (const { voice, speech, claims } of spoken)
            for (const { claim } of claims) expect(claim).toMatchObject({ sentence, voice, speech })
      }),
    )
  })

  it('mark all the words that are quoted and no others, and leave nothing of the sentence out', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        for (const one of claimsBySentence(handout(graph, view).edges)) {
          const { sentence, parts } = one
          expect(parts.map(({ text }) => text).join('')).toBe(sentence.text)
          const isQuoted = (at: number) =>
            claimsOf(one).some(({ claim }) => claim.pieces.some(({ from, to }) => from <= at && at < to))
          for (const part of parts)
            for (let at = part.from; at < part.from + part.text.length; at++)
              expect(isQuoted(at)).toBe(part.isQuoted)
        }
      }),
    )
  })

  it('tell beside the first claim of a line which other sentences claim something of it', () => {
    const made = claimsBySentence(handout(sampleGraph(), DEFAULT_VIEW).edges)
    const met = made.flatMap((one) => claimsOf(one).filter(({ relation }) => relation.type === 'meets'))
    expect(met.map(({ label, also }) => [label, also])).toEqual([
      ['1a', [4]],
      ['1b', []],
    ])
  })
})
