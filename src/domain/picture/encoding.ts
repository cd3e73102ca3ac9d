import type { Agreement } from '../analysis/compare.ts'
import { isDirected, isSettled, isStructural, lineKindOf, stanceOf, type Claim } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import type { EdgeStance, EntityKind, LineKind } from '../graph/vocabulary.ts'

/** How kinds and lines look, the same in graph, legend, lists and print. Colours are names of design tokens. */

export const KIND_LOOK = {
  state: { shape: 'circle', color: '--state' },
  person: { shape: 'triangle', color: '--person' },
  alliance: { shape: 'hexagon', color: '--alliance' },
  event: { shape: 'diamond', color: '--event' },
  institution: { shape: 'square', color: '--institution' },
  agreement: { shape: 'tag', color: '--agreement' },
} as const satisfies Record<EntityKind, { shape: string; color: string }>

interface Strokes {
  /** Lengths of stroke and gap in px; null is solid. */
  dash: readonly number[] | null
  /** The same where no claim tells it as done or going on: dots, never strokes. */
  unsettledDash: readonly number[]
}
export interface LineLook extends Strokes {
  color: string
  end: 'arrow' | 'bar' | 'diamond' | 'vee' | 'none'
  /** In px; where the number of claims makes a line thicker, without any. */
  width: number
  isThickerWithClaims: boolean
}

/** What is dotted where it is unsettled has as many dots in a group as the settled line has kinds of strokes. */
const SOLID: Strokes = { dash: null, unsettledDash: [2, 5] }
const DASHED: Strokes = { dash: [13, 4], unsettledDash: [2, 3, 2, 9] }
const DASH_DOTTED: Strokes = { dash: [10, 3, 2, 3], unsettledDash: [2, 3, 2, 3, 2, 8] }

const BOLD = { width: 1.2, isThickerWithClaims: true }
/** What is neither friendly nor hostile, as far as is known, stays thin, however often it is said. */
const THIN = { width: 1.1, isThickerWithClaims: false }

export const LINE_LOOK: Record<LineKind, LineLook> = {
  structural: { color: '--structural', end: 'none', ...SOLID, ...THIN, width: 0.9 },
  cooperative: { color: '--cooperative', end: 'arrow', ...SOLID, ...BOLD },
  hostile: { color: '--hostile', end: 'bar', ...DASHED, ...BOLD },
  contested: { color: '--contested', end: 'diamond', ...DASH_DOTTED, ...BOLD },
  neutral: { color: '--neutral', end: 'vee', ...SOLID, ...THIN },
  hidden: { color: '--neutral', end: 'arrow', ...SOLID, ...THIN },
}

/** While two voices are compared, colour and strokes say who claims it; the end of the line still says the stance. */
export const AGREEMENT_LOOK: Record<Agreement, Strokes & { color: string; thicker: number }> = {
  first: { color: '--first-voice', ...SOLID, thicker: 0 },
  second: { color: '--second-voice', ...DASHED, thicker: 0 },
  both: { color: '--ink', ...SOLID, thicker: 2 },
  conflict: { color: '--contested', ...DASH_DOTTED, thicker: 0 },
}

/** Opacity of what no chosen voice claims. */
export const GHOST_OPACITY = { node: 0.2, line: 0.07 }

/** Opacity of a line that no claim tells as done or going on. */
export const UNSETTLED_OPACITY = 0.72

interface DrawnLine {
  stance: EdgeStance
  structural: boolean
  part?: Agreement | 'ghost' | null
}

/** The look of a line, which in a comparison is that of who claims it but for its end. */
export function lookOf(line: DrawnLine): LineLook {
  const look = LINE_LOOK[lineKindOf(line)]
  const { part } = line
  if (!part || part === 'ghost') return look
  const { color, dash, unsettledDash, thicker } = AGREEMENT_LOOK[part]
  return { ...look, color, dash, unsettledDash, width: look.width + thicker }
}

/** How thick a line that stands for so many claims is drawn, in px. */
export function widthOf(line: DrawnLine, claims: number): number {
  const { width, isThickerWithClaims } = lookOf(line)
  return isThickerWithClaims ? Math.min(6, width + 0.7 * Math.sqrt(claims)) : width
}

/** A short piece of a line as it is drawn. */
export interface LineSampleLook extends Pick<LineLook, 'color' | 'end' | 'dash' | 'width'> {
  opacity: number
}

/** A piece of such a line with one claim. */
export function sampleOf(line: DrawnLine & { settled: boolean; isMarked: boolean }): LineSampleLook {
  const { color, end, dash, unsettledDash } = lookOf(line)
  return {
    color,
    end: line.isMarked ? end : 'none',
    dash: line.settled ? dash : unsettledDash,
    width: widthOf(line, 1),
    opacity: line.settled ? 1 : UNSETTLED_OPACITY,
  }
}

/** The line of a relation as these claims draw it, or in a comparison as who makes them does. */
export const sampleOfRelation = (
  relation: Relation,
  claims: readonly Claim[],
  part: Agreement | null = null,
): LineSampleLook =>
  sampleOf({
    stance: stanceOf(claims),
    structural: isStructural(relation),
    settled: isSettled(claims),
    isMarked: isDirected(relation),
    part,
  })
