import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { disputesIn } from './disputes.ts'
import { compareVoices } from './compare.ts'
import { voicePairs } from './voicePairs.ts'

it('counts for each two voices what their comparison shows, and a conflict wherever there is one', () => {
  fc.assert(
    fc.property(arbitraryGraph(), ({ claims, ...graph }) => {
      const voices = [...graph.voices.keys()]
      const rows = voicePairs(claims, voices)
      expect(rows.map((row) => row.length)).toEqual(voices.map((_, i) => i))
      for (const { first, second, both, conflict } of rows.flat()) {
        const kinds = compareVoices(claims, first, second).pairs.map(({ agreement }) => agreement)
        expect(conflict).toBe(kinds.filter((kind) => kind === 'conflict').length)
        expect(both).toBe(kinds.filter((kind) => kind === 'both').length + conflict)
      }
      const inConflict = [...disputesIn({ ...graph, claims }).values()].includes('conflict')
      expect(rows.flat().some(({ conflict }) => conflict > 0)).toBe(inConflict)
    }),
  )
})
