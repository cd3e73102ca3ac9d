import { AGREEMENTS } from '../analysis/compare.ts'
import { AGREEMENT_LOOK, LINE_LOOK } from './encoding.ts'
import { groupBy, voiceName, type Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import { LINE_KINDS, type LineKind } from '../graph/vocabulary.ts'
import { relationsDrawnAs, type DrawnAs } from './drawnAs.ts'
import { byKind, isMarked, lineLegend, notesOn, samplesOf, type LegendRow } from './legend.ts'
import { memoizeByFilters } from '../visibility/memoizeByFilters.ts'
import { scene } from './scene.ts'
import { visible } from '../visibility/visible.ts'
import * as messages from '../../messages/picture.ts'

/** What the lines of any view mean, whether relations are drawn one by one or together. Remembered. */
export const voicesLegend = memoizeByFilters((graph, view) => {
  const { claimsOf, parts } = scene(graph, view, visible(graph, view))
  return legendIn(graph, view, relationsDrawnAs(claimsOf, parts))
})

const AGREED: ReadonlySet<string> = new Set(AGREEMENTS)

/** What the colours of a comparison mean. */
export const agreementLegend = (graph: Graph, view: View): LegendRow[] =>
  voicesLegend(graph, view).filter(({ of }) => AGREED.has(of))

/** What these lines mean in a view that may compare two voices. */
export function legendIn({ voices }: Graph, { compare }: View, lines: readonly DrawnAs[]): LegendRow[] {
  if (!compare) return lineLegend(lines)
  const [first, second] = compare.map((id) => voiceName(voices.get(id)!)) as [string, string]
  return [...agreementRows(lines, [first, second]), ...byKind(lines).flatMap(endRow), ...notesOn(lines)]
}

/** In a comparison the stance is seen at the ends of lines alone. */
function endRow([kind, lines]: [LineKind, DrawnAs[]]): LegendRow[] {
  const { end } = LINE_LOOK[kind]
  if (end === 'none' || !lines.some(isMarked)) return []
  const sample = { color: '--ink', end, dash: null, width: 2, opacity: 1 }
  return [
    {
      of: kind,
      label: messages.atTheEnd({ stance: LINE_KINDS[kind].label.toLowerCase() }),
      samples: [sample],
    },
  ]
}

function agreementRows(lines: readonly DrawnAs[], [first, second]: readonly [string, string]): LegendRow[] {
  const label = {
    conflict: messages.inConflict,
    both: messages.both,
    first: messages.onlyFirst({ first }),
    second: messages.onlySecond({ second }),
  }
  const byPart = groupBy(lines, ({ part }) => part)
  return AGREEMENTS.flatMap((of) => {
    const width = 2 + AGREEMENT_LOOK[of].thicker
    const samples = samplesOf(byPart.get(of) ?? []).map((one) => ({ ...one, end: 'none' as const, width }))
    return samples.length ? [{ of, label: label[of], samples }] : []
  })
}
