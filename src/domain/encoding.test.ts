import { describe, expect, it } from 'vitest'
import {
  AGREEMENT_LOOK,
  KIND_LOOK,
  lookOf,
  sampleOf,
  STANCE_LOOK,
  STRUCTURAL_LOOK,
  UNSETTLED_OPACITY,
} from './encoding.ts'
import { AGREEMENTS } from './analysis/compare.ts'
import { layout } from './layout/layout.ts'
import { sampleFile, sampleGraph } from './sampleGraph.test-data.ts'
import { indexGraph } from './graph.ts'
import { picture } from './select/picture.ts'
import { visible } from './select/visible.ts'
import { DEFAULT_VIEW } from './view.ts'
import { EDGE_STANCES, ENTITY_KINDS, keysOf, STANCES, type Stance } from './vocabulary.ts'

/** How thick a line with one claim of this stance is drawn. */
function widthOf(stance: Stance): number {
  const file = sampleFile()
  const [meets] = file.relations
  const claims = meets!.claims.slice(0, 1).map((claim) => ({ ...claim, stance }))
  const graph = indexGraph({ ...file, relations: [{ ...meets!, type: 'influences', claims }] })
  return picture(graph, visible(graph, DEFAULT_VIEW), layout(graph), () => true).lines[0]!.width
}

describe('how things look', () => {
  it('tells kinds apart by shape as well as by colour', () => {
    const looks = keysOf(ENTITY_KINDS).map((kind) => KIND_LOOK[kind])
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length)
    expect(new Set(looks.map(({ color }) => color)).size).toBe(looks.length)
  })

  it('tells stances apart by colour', () => {
    const { hidden, ...told } = STANCE_LOOK
    const colors = [...Object.values(told), STRUCTURAL_LOOK].map(({ color }) => color)
    expect(new Set(colors).size).toBe(colors.length)
    expect(hidden).toEqual(STANCE_LOOK.neutral)
  })

  it('tells stances apart by more than colour: by end, dashes or width', () => {
    for (const dashes of ['dash', 'unsettledDash'] as const) {
      const looks = keysOf(STANCES).map((stance) => {
        const { end, [dashes]: dash } = STANCE_LOOK[stance]
        return JSON.stringify([end, dash, widthOf(stance)])
      })
      expect(new Set(looks).size).toBe(looks.length)
    }
  })

  it('tells contested and structural lines from the rest by end and dashes', () => {
    for (const dashes of ['dash', 'unsettledDash'] as const) {
      const mark = ({ end, [dashes]: dash }: typeof STRUCTURAL_LOOK) => JSON.stringify([end, dash])
      const rest = [STANCE_LOOK.cooperative, STANCE_LOOK.hostile, STANCE_LOOK.neutral].map(mark)
      expect(rest).not.toContain(mark(STANCE_LOOK.contested))
      expect(rest).not.toContain(mark(STRUCTURAL_LOOK))
      expect(mark(STANCE_LOOK.contested)).not.toBe(mark(STRUCTURAL_LOOK))
    }
  })

  it('never lets the unsettled look as if it had happened', () => {
    for (const { dash, unsettledDash } of [...Object.values(STANCE_LOOK), STRUCTURAL_LOOK]) {
      expect(unsettledDash.length % 2).toBe(0)
      expect(unsettledDash).not.toEqual(dash)
    }
    expect(UNSETTLED_OPACITY).toBeLessThan(1)
  })

  it('tells who of two voices claims it by colour, and by dashes or width', () => {
    const looks = AGREEMENTS.map((part) => lookOf({ stance: 'hostile', structural: false, part }))
    expect(new Set(looks.map(({ color }) => color)).size).toBe(AGREEMENTS.length)
    const marks = AGREEMENTS.map((part) => [AGREEMENT_LOOK[part].dash, part === 'both'].join())
    expect(new Set(marks).size).toBe(AGREEMENTS.length)
    for (const { end } of looks) expect(end).toBe(STANCE_LOOK.hostile.end)
  })

  it('shows structure as such only while nobody takes sides about it', () => {
    for (const stance of keysOf(EDGE_STANCES)) {
      expect(lookOf({ stance, structural: false })).toBe(STANCE_LOOK[stance])
      expect(lookOf({ stance, structural: true })).toBe(
        stance === 'neutral' ? STRUCTURAL_LOOK : STANCE_LOOK[stance],
      )
    }
  })

  it('draws the sample of a relation as the picture draws its line', () => {
    const graph = sampleGraph()
    const sample = (id: string) => sampleOf(graph.relations.get(id)!, graph.claimsOf.get(id)!)
    const { color, end, dash } = STANCE_LOOK.contested
    expect(sample('iran--meets--russia')).toEqual({ color, end, dash })
    expect(sample('saudi-arabia--opposes--iran').dash).toEqual(STANCE_LOOK.hostile.unsettledDash)
    expect(sample('saudi-arabia--member-of--council').color).toBe(STRUCTURAL_LOOK.color)
  })
})
