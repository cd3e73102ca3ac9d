import { balanceOf } from '../analysis/balanceOf.ts'
import { groupBy, type Claim, type Graph } from '../graph/graph.ts'
import { linesOf } from '../picture/lines.ts'
import { readingsOf } from '../slides/readings.ts'
import { slideOf } from '../slides/slide.ts'
import { isDrawnApart, MOST_NAMES } from '../slides/slidePicture.ts'
import { panelOf } from '../view/analysis.ts'
import type { View } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'

/** What a class can see on one slide. */
export interface SlideContents {
  /** Ids of the entities that are drawn or listed, and of the voices that are named. */
  names: ReadonlySet<string>
  /** The claims that it draws or counts. */
  claims: readonly Claim[]
  /** Words of the text, in the pieces in which they are marked; of a slide that reads nothing out, all that it draws claims by. */
  marked: readonly string[]
  counts: Readonly<Record<Countable, number>>
}
export type Countable = 'claims' | 'lines' | 'sentences' | 'voices' | 'states' | 'names' | 'camps'

/** What the slide of a view shows, where there is room for all of it. */
export function slideContents(graph: Graph, view: View): SlideContents {
  const shown = visible(graph, view)
  const slide = slideOf(graph, view, shown)
  const panel = view.select === null && !slide.read.length ? panelOf(view) : null
  const isListed = panel === 'balance' || panel === 'voices'
  const camps = panel === 'balance' ? balanceOf(graph, shown, view) : null
  const sides = camps?.parts.slice(0, 1).flatMap((part) => part.camps) ?? []
  const drawn = isListed ? [...sides.flat(), ...(camps?.between ?? [])] : slide.entities.slice(0, MOST_NAMES)
  const inSight = new Set(drawn)
  const claims = isListed
    ? shown.claims
    : [...slide.claimsOf.values()]
        .flat()
        .filter(({ relation: { source, target } }) => inSight.has(source) && inSight.has(target))
  const claimsOf = groupBy(isListed ? [] : claims, ({ relation }) => relation.id)
  const lines = linesOf(graph, { claimsOf }, () => isDrawnApart([...claimsOf]), slide.parts)
  const voices = new Set((panel === 'voices' ? shown.claims : claims).map(({ voice }) => voice.id))
  const named = panel === 'voices' ? voices : (view.compare ?? slide.read.map(({ voice }) => voice.id))
  const readings = readingsOf(slide.read)
  return {
    names: new Set([...drawn, ...[...named].flatMap((id) => [id, graph.voices.get(id)!.entity ?? id])]),
    claims,
    marked: readings.length
      ? readings.flatMap(({ sentence, pieces }) =>
          pieces.map(({ from, to }) => sentence.text.slice(from, to)),
        )
      : claims.map(({ quote }) => quote),
    counts: {
      claims: claims.length,
      lines: lines.flat().length,
      sentences: readings.length,
      voices: voices.size,
      states: drawn.filter((id) => graph.entities.get(id)!.kind === 'state').length,
      names: drawn.length,
      camps: sides.filter((camp) => camp.length > 0).length,
    },
  }
}
