import { AGREEMENTS, type Agreement } from '../analysis/compare.ts'
import { AGREEMENT_LOOK, LINE_LOOK, lookOf, sampleOf, widthOf, type LineSampleLook } from '../encoding.ts'
import { groupBy, lineKindOf, type Graph } from '../graph.ts'
import type { View } from '../view.ts'
import { ENTITY_KINDS, keysOf, LINE_KINDS, STATUSES, type EntityKind, type LineKind } from '../vocabulary.ts'
import { relationsDrawnAs, type DrawnAs } from './lines.ts'
import { remember } from './remember.ts'
import { scene } from './scene.ts'
import { visible } from './visible.ts'

/** One thing that lines can say, in words and as the lines that say it are drawn. */
export interface LegendRow {
  of: LineKind | Agreement | 'dotted' | 'thicker' | 'pale'
  label: string
  samples: readonly LineSampleLook[]
}

/**
 * What these lines mean, and nothing that none of them is drawn as. While two voices are compared, their names have to be
 * given. Linear in the lines.
 */
export function lineLegend(lines: readonly DrawnAs[], compared?: readonly [string, string]): LegendRow[] {
  const told = lines.filter(({ part }) => part !== 'ghost')
  const byKind = groupBy(told, lineKindOf)
  const kinds = keysOf(LINE_KINDS).filter((kind) => byKind.has(kind))
  const rows = compared
    ? [...kinds.flatMap((kind) => endRow(kind, byKind.get(kind)!)), ...agreementRows(told, compared)]
    : kinds.map((kind) => ({
        of: kind,
        label: LINE_KINDS[kind].label,
        samples: samplesOf(byKind.get(kind)!),
      }))
  return [...rows, ...dottedRow(told), ...thickerRow(told), ...paleRow(lines)]
}

/** What the lines of a view mean, whether relations are drawn one by one or together. Remembered. */
export const viewLegend = remember((graph, view) => {
  const drawn = scene(graph, view, visible(graph, view))
  return lineLegend(relationsDrawnAs(drawn), comparedNames(graph, view))
})

/** The names of the two voices that a view compares. */
export const comparedNames = (
  { voices }: Pick<Graph, 'voices'>,
  { compare }: Pick<View, 'compare'>,
): readonly [string, string] | undefined =>
  compare ? [voices.get(compare[0])!.name, voices.get(compare[1])!.name] : undefined

/** The kinds of entities that are drawn, in the order of the vocabulary. */
export function kindsDrawn(nodes: readonly { kind: EntityKind }[]): EntityKind[] {
  const drawn = new Set(nodes.map(({ kind }) => kind))
  return keysOf(ENTITY_KINDS).filter((kind) => drawn.has(kind))
}

/** What has been settled first, then what has not. Only an end that some line has is shown. */
const samplesOf = (lines: readonly DrawnAs[]): LineSampleLook[] =>
  [true, false].flatMap((settled) => {
    const alike = lines.filter((line) => line.settled === settled)
    return alike.length ? [sampleOf({ ...alike[0]!, isMarked: alike.some(isMarked) })] : []
  })

const isMarked = ({ marks }: DrawnAs): boolean => marks.source || marks.target

/** In a comparison the stance is seen at the ends of lines alone. */
function endRow(kind: LineKind, lines: readonly DrawnAs[]): LegendRow[] {
  const { end } = LINE_LOOK[kind]
  if (end === 'none' || !lines.some(isMarked)) return []
  const sample = { color: '--ink', end, dash: null, width: 2, opacity: 1 }
  return [{ of: kind, label: LINE_KINDS[kind].label, samples: [sample] }]
}

function agreementRows(lines: readonly DrawnAs[], [first, second]: readonly [string, string]): LegendRow[] {
  const label = {
    conflict: 'In conflict',
    both: 'Both',
    first: `Only ${first}`,
    second: `Only ${second}`,
  }
  const byPart = groupBy(lines, ({ part }) => part)
  return AGREEMENTS.flatMap((of) => {
    const alike = byPart.get(of)
    return alike
      ? [
          {
            of,
            label: label[of],
            samples: samplesOf(alike).map((one) => ({
              ...one,
              end: 'none' as const,
              width: 2 + AGREEMENT_LOOK[of].thicker,
            })),
          },
        ]
      : []
  })
}

function dottedRow(lines: readonly DrawnAs[]): LegendRow[] {
  const dotted = new Set(lines.filter(({ settled }) => !settled).flatMap(({ statuses }) => statuses))
  const words = keysOf(STATUSES)
    .filter((status) => dotted.has(status))
    .map((status) => STATUSES[status].label.toLowerCase())
  const last = words.pop()
  if (!last) return []
  const list = words.length ? `${words.join(', ')} or ${last}` : last
  return [{ of: 'dotted', label: `Dotted: only ${list}`, samples: [] }]
}

function thickerRow(lines: readonly DrawnAs[]): LegendRow[] {
  const growing = lines.filter((line) => lookOf(line).isThickerWithClaims)
  const [first] = growing
  if (!first) return []
  const thickest = growing.reduce((most, line) => (line.claims > most.claims ? line : most))
  if (growing.every(({ claims }) => claims === first.claims)) return []
  const sample = sampleOf({ ...thickest, isMarked: false })
  const width = widthOf(thickest, thickest.claims)
  return [{ of: 'thicker', label: 'Thicker: more claims', samples: [{ ...sample, width }] }]
}

const paleRow = (lines: readonly DrawnAs[]): LegendRow[] =>
  lines.some(({ part }) => part === 'ghost')
    ? [{ of: 'pale', label: 'Very pale: only other voices say so', samples: [] }]
    : []
