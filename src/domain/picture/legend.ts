import type { Agreement } from '../analysis/compare.ts'
import { lookOf, sampleOf, widthOf, type LineSampleLook } from './encoding.ts'
import { groupBy, lineKindOf } from '../graph/graph.ts'
import {
  ENTITY_KINDS,
  keysOf,
  LINE_KINDS,
  STATUSES,
  type EntityKind,
  type LineKind,
} from '../graph/vocabulary.ts'
import { relationsDrawnAs, type DrawnAs } from './drawnAs.ts'
import { memoizeByFilters } from '../visibility/memoizeByFilters.ts'
import { visible } from '../visibility/visible.ts'
import * as messages from '../../messages/picture.ts'
import { listed } from '../../messages/locale.ts'

/** One thing that lines can say, in words and as the lines that say it are drawn. */
export interface LegendRow {
  of: LineKind | Agreement | 'dotted' | 'thicker' | 'pale'
  label: string
  samples: readonly LineSampleLook[]
}

/** What these lines mean, and nothing that none of them is drawn as. Linear in the lines. */
export function lineLegend(lines: readonly DrawnAs[]): LegendRow[] {
  const rows = byKind(lines).map(([of, alike]): LegendRow => ({
    of,
    label: LINE_KINDS[of].label,
    samples: samplesOf(alike),
  }))
  return [...rows, ...notesOn(lines)]
}

/** What the lines of a view mean in which every voice is heard, whether relations are drawn one by one or together. Remembered. */
export const viewLegend = memoizeByFilters((graph, view) =>
  lineLegend(relationsDrawnAs(visible(graph, view).claimsOf)),
)

/** The lines by what they are drawn as, in the order of the vocabulary, without those that are hardly drawn at all. */
export function byKind(lines: readonly DrawnAs[]): [LineKind, DrawnAs[]][] {
  const groups = groupBy(lines.filter(isTold), lineKindOf)
  return keysOf(LINE_KINDS).flatMap((kind) => {
    const group = groups.get(kind)
    return group ? [[kind, group]] : []
  })
}

/** What else their look says, whatever they are. */
export const notesOn = (lines: readonly DrawnAs[]): LegendRow[] => {
  const told = lines.filter(isTold)
  return [...dottedRow(told), ...thickerRow(told), ...paleRow(lines)]
}

const isTold = ({ part }: DrawnAs): boolean => part !== 'ghost'

/** The kinds of entities that are drawn, in the order of the vocabulary. */
export function kindsDrawn(nodes: readonly { kind: EntityKind }[]): EntityKind[] {
  const drawn = new Set(nodes.map(({ kind }) => kind))
  return keysOf(ENTITY_KINDS).filter((kind) => drawn.has(kind))
}

/** What has been settled first, then what has not. Only an end that some line has is shown. */
export const samplesOf = (lines: readonly DrawnAs[]): LineSampleLook[] =>
  [true, false].flatMap((settled) => {
    const alike = lines.filter((line) => line.settled === settled)
    return alike.length ? [sampleOf({ ...alike[0]!, isMarked: alike.some(isMarked) })] : []
  })

export const isMarked = ({ marks }: DrawnAs): boolean => marks.source || marks.target

function dottedRow(lines: readonly DrawnAs[]): LegendRow[] {
  const dotted = new Set(lines.filter(({ settled }) => !settled).flatMap(({ statuses }) => statuses))
  const words = keysOf(STATUSES)
    .filter((status) => dotted.has(status))
    .map((status) => STATUSES[status].label.toLowerCase())
  if (!words.length) return []
  return [{ of: 'dotted', label: messages.dottedOnly({ list: listed(words, 'disjunction') }), samples: [] }]
}

function thickerRow(lines: readonly DrawnAs[]): LegendRow[] {
  const growing = lines.filter((line) => lookOf(line).isThickerWithClaims)
  const [first] = growing
  if (!first) return []
  const thickest = growing.reduce((most, line) => (line.claims > most.claims ? line : most))
  if (growing.every(({ claims }) => claims === first.claims)) return []
  const sample = sampleOf({ ...thickest, isMarked: false })
  const width = widthOf(thickest, thickest.claims)
  return [{ of: 'thicker', label: messages.thickerMoreClaims, samples: [{ ...sample, width }] }]
}

const paleRow = (lines: readonly DrawnAs[]): LegendRow[] =>
  lines.every(isTold) ? [] : [{ of: 'pale', label: messages.veryPaleOnlyOtherVoices, samples: [] }]
