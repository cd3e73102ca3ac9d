import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { voiceProfiles } from './voiceProfiles.ts'

const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0)

it('says of each voice how much, how and of whom it speaks', () => {
  const graph = sampleGraph()
  const [author, tass] = voiceProfiles(graph.voices.values(), graph.claims)
  expect(author).toMatchObject({ claims: 7, stances: { cooperative: 1, hostile: 1, neutral: 5 } })
  expect(author!.about[0]).toEqual(['iran', 4])
  expect(tass).toMatchObject({ claims: 1, speech: { reported: 1, quoted: 0, narration: 0 } })
})

it('lists a voice without claims with zeros', () => {
  const silent = { id: 'silent', name: 'Silent', entity: null }
  expect(voiceProfiles([silent], [])).toEqual([
    {
      voice: silent,
      claims: 0,
      share: 0,
      stances: { cooperative: 0, hostile: 0, neutral: 0, hidden: 0 },
      speech: { quoted: 0, reported: 0, narration: 0, hidden: 0 },
      about: [],
    },
  ])
})

it('counts every claim once', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const profiles = voiceProfiles(graph.voices.values(), graph.claims)
      expect(profiles.reduce((sum, { claims }) => sum + claims, 0)).toBe(graph.claims.length)
      for (const { claims, stances, speech } of profiles) {
        expect(total(stances)).toBe(claims)
        expect(total(speech)).toBe(claims)
      }
      const shares = profiles.reduce((sum, { share }) => sum + share, 0)
      expect(shares).toBeCloseTo(graph.claims.length ? 1 : 0)
    }),
  )
})
