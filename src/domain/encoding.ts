import type { Agreement } from './analysis/compare.ts'
import { classOf, isSettled, stanceOf, type Claim } from './graph.ts'
import type { Relation } from './graphFile.ts'
import type { EdgeStance, EntityKind } from './vocabulary.ts'

/** How kinds and stances look, the same in graph, legend, lists and print. Colours are names of design tokens. */

export const KIND_LOOK = {
  state: { shape: 'circle', color: '--state' },
  person: { shape: 'triangle', color: '--person' },
  alliance: { shape: 'hexagon', color: '--alliance' },
  event: { shape: 'diamond', color: '--event' },
  institution: { shape: 'square', color: '--institution' },
  agreement: { shape: 'tag', color: '--agreement' },
} as const satisfies Record<EntityKind, { shape: string; color: string }>

interface LineLook {
  color: string
  end: 'arrow' | 'bar' | 'diamond' | 'none'
  /** Lengths of dash and gap in px; null is solid. */
  dash: readonly number[] | null
  /** The same where no claim tells it as done or going on. */
  unsettledDash: readonly number[]
}

const NEUTRAL_LOOK: LineLook = { color: '--neutral', end: 'arrow', dash: null, unsettledDash: [2, 5] }

export const STANCE_LOOK: Record<EdgeStance, LineLook> = {
  cooperative: { color: '--cooperative', end: 'arrow', dash: null, unsettledDash: [2, 5] },
  hostile: { color: '--hostile', end: 'bar', dash: [14, 3], unsettledDash: [7, 7] },
  contested: { color: '--contested', end: 'diamond', dash: [9, 3, 2, 3], unsettledDash: [4, 5, 1, 5] },
  neutral: NEUTRAL_LOOK,
  hidden: NEUTRAL_LOOK,
}

export const STRUCTURAL_LOOK: LineLook = {
  color: '--structural',
  end: 'none',
  dash: null,
  unsettledDash: [2, 4],
}

/** While two voices are compared, colour and dash say who claims it; the end of the line still says the stance. */
export const AGREEMENT_LOOK: Record<Agreement, Pick<LineLook, 'color' | 'dash'>> = {
  first: { color: '--first-voice', dash: null },
  second: { color: '--second-voice', dash: [11, 5] },
  both: { color: '--ink', dash: null },
  conflict: { color: '--contested', dash: [9, 3, 2, 3] },
}

/** Opacity of what no chosen voice claims. */
export const GHOST_OPACITY = { node: 0.2, line: 0.07 }

/** Opacity of a line that no claim tells as done or going on. */
export const UNSETTLED_OPACITY = 0.72

export function lookOf(line: {
  stance: EdgeStance
  structural: boolean
  part?: Agreement | 'ghost' | null
}): LineLook {
  const { stance, structural, part } = line
  const look = structural && stance === 'neutral' ? STRUCTURAL_LOOK : STANCE_LOOK[stance]
  if (!part || part === 'ghost') return look
  const { color, dash } = AGREEMENT_LOOK[part]
  return { ...look, color, dash, unsettledDash: dash ?? [] }
}

/** The line of a relation as these claims draw it, in the form of a sample. */
export function sampleOf(
  relation: Relation,
  claims: readonly Claim[],
): Pick<LineLook, 'color' | 'end' | 'dash'> {
  const structural = classOf(relation) === 'structural'
  const { color, end, dash, unsettledDash } = lookOf({ stance: stanceOf(claims), structural })
  return { color, end, dash: isSettled(claims) ? dash : unsettledDash }
}
