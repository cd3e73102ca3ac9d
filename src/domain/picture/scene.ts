import { compareVoices, type Agreement } from '../analysis/compare.ts'
import type { Graph } from '../graph/graph.ts'
import { chosenVoices, withoutFacet } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { visible, type Visible } from '../visibility/visible.ts'

/** A ghost stands for what others than the chosen voices claim; the rest says who of two compared voices claims it. */
export type Part = 'ghost' | Agreement

/** What the graph draws: all that is visible, and while only some voices are heard what the others claim, as ghosts. */
interface Scene extends Visible {
  /** By id of relation or entity; what is drawn as ever is absent. */
  parts: ReadonlyMap<string, Part>
}

export function scene(graph: Graph, view: View, shown: Visible): Scene {
  if (chosenVoices(view) === null) return { ...shown, parts: new Map() }
  const all = visible(graph, withoutFacet(view, 'voices'))
  const parts = new Map<string, Part>(
    view.compare ? compareVoices(shown.claims, ...view.compare).agreementOf : [],
  )
  for (const id of all.entities.keys()) if (!shown.entities.has(id)) parts.set(id, 'ghost')
  for (const id of all.claimsOf.keys()) if (!shown.claimsOf.has(id)) parts.set(id, 'ghost')
  return {
    entities: all.entities,
    // Of a relation that both the chosen voices and others claim, only what the chosen ones say is drawn.
    claimsOf: new Map([...all.claimsOf].map(([id, claims]) => [id, shown.claimsOf.get(id) ?? claims])),
    claims: all.claims,
    parts,
  }
}
