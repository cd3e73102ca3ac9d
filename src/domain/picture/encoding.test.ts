import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '../analysis/compare.ts'
import { AGREEMENT_LOOK, KIND_LOOK, LINE_LOOK, lookOf, sampleOfRelation, widthOf } from './encoding.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { ENTITY_KINDS, keysOf, LINE_KINDS } from '../graph/vocabulary.ts'

const KINDS = keysOf(LINE_KINDS)

/** What is left of a line's look without its colour. */
const inGrey = (kind: (typeof KINDS)[number], settled: boolean) => {
  const { end, dash, unsettledDash, isThickerWithClaims } = LINE_LOOK[kind]
  return JSON.stringify([end, settled ? dash : unsettledDash, isThickerWithClaims])
}
const sumOf = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0)

describe('how things look', () => {
  it('tells kinds apart by shape as well as by colour', () => {
    const looks = keysOf(ENTITY_KINDS).map((kind) => KIND_LOOK[kind])
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length)
    expect(new Set(looks.map(({ color }) => color)).size).toBe(looks.length)
  })

  it('tells stances apart by colour; what is hidden is as grey as what is neutral', () => {
    const { hidden, ...told } = LINE_LOOK
    const colors = Object.values(told).map(({ color }) => color)
    expect(new Set(colors).size).toBe(colors.length)
    expect(hidden.color).toBe(told.neutral.color)
  })

  it('tells every kind of line from every other without colour, settled or not', () => {
    const looks = KINDS.flatMap((kind) => [inGrey(kind, true), inGrey(kind, false)])
    expect(new Set(looks).size).toBe(looks.length)
  })

  it('tells friend from foe along the whole line, not at its end alone', () => {
    const { cooperative, hostile, contested } = LINE_LOOK
    for (const strokes of ['dash', 'unsettledDash'] as const)
      expect(new Set([cooperative, hostile, contested].map((look) => look[strokes]?.join())).size).toBe(3)
  })

  it('draws what is settled in strokes, and what is not in dots with more gap than line', () => {
    for (const { dash, unsettledDash } of [...Object.values(LINE_LOOK), ...Object.values(AGREEMENT_LOOK)]) {
      expect(unsettledDash.length % 2).toBe(0)
      const dots = unsettledDash.filter((_, i) => i % 2 === 0)
      expect(Math.max(...dots)).toBeLessThanOrEqual(2)
      expect(sumOf(dots)).toBeLessThan(sumOf(unsettledDash) / 2)
      if (!dash) continue
      const strokes = dash.filter((_, i) => i % 2 === 0)
      expect(Math.max(...strokes)).toBeGreaterThanOrEqual(10)
      expect(sumOf(strokes)).toBeGreaterThan(sumOf(dash) / 2)
    }
  })

  it('tells who of two voices claims it by colour, and by strokes or width; the end still says the stance', () => {
    const looks = AGREEMENTS.map((part) => lookOf({ stance: 'hostile', structural: false, part }))
    expect(new Set(looks.map(({ color }) => color)).size).toBe(AGREEMENTS.length)
    const marks = looks.map(({ dash, width }) => JSON.stringify([dash, width]))
    expect(new Set(marks).size).toBe(AGREEMENTS.length)
    for (const { end } of looks) expect(end).toBe(LINE_LOOK.hostile.end)
  })

  it('makes a line that takes a side thicker with every claim, structure told in such a way too, and no other', () => {
    for (const kind of KINDS) {
      const line = {
        stance: kind === 'structural' ? 'neutral' : kind,
        structural: kind === 'structural',
      } as const
      const quiet = kind === 'structural' || kind === 'neutral' || kind === 'hidden'
      expect(widthOf(line, 4) > widthOf(line, 1)).toBe(!quiet)
    }
    const hostileMembership = { stance: 'hostile', structural: true } as const
    expect(widthOf(hostileMembership, 4)).toBe(widthOf({ ...hostileMembership, structural: false }, 4))
  })

  it('draws the sample of a relation as the picture draws its line', () => {
    const graph = sampleGraph()
    const sample = (id: string) => sampleOfRelation(graph.relations.get(id)!, graph.claimsOf.get(id)!)
    const { color, dash } = LINE_LOOK.contested
    expect(sample('iran--meets--russia')).toMatchObject({ color, end: 'none', dash })
    const { end, unsettledDash } = LINE_LOOK.hostile
    expect(sample('saudi-arabia--opposes--iran')).toMatchObject({ end, dash: unsettledDash })
    expect(sample('saudi-arabia--member-of--council').color).toBe(LINE_LOOK.structural.color)
  })
})
