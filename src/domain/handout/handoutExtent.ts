import { groupBy, nameOf, relationPhrase, type Claim, type Graph } from '../graph/graph.ts'
import { panelOf } from '../view/analysis.ts'
import type { View } from '../view/view.ts'
import { citedChains } from '../analysis/citedChains.ts'
import { belongsTo } from '../visibility/tableRows.ts'
import { visible, type Visible } from '../visibility/visible.ts'
import * as messages from '../../messages/handout.ts'

/** What a printed sheet holds of a view. */
export interface HandoutExtent {
  shown: Visible
  /** What it is narrowed to, in words; null: all that shows. */
  subject: string | null
}

/** What is selected, else the chains that are asked for, else all that filters and focus let through. */
export function handoutExtent(graph: Graph, view: View): HandoutExtent {
  const shown = visible(graph, view)
  const { focus, depth, select } = view
  // In its own neighbourhood everything belongs to what is selected.
  if (select !== null && select !== focus) {
    const own = (claims: readonly Claim[]) => claims.filter((claim) => belongsTo(claim, select))
    const visibleOnes = own(shown.claims)
    // A link may lead to what the filters hide: as beside the view, its claims show nevertheless.
    const claims = visibleOnes.length ? visibleOnes : own(graph.claims)
    return { shown: only(graph, claims, select), subject: selectionInWords(graph, select) }
  }
  const chains = panelOf(view) === 'chains' && citedChains(graph, view, shown)
  if (chains && chains.chains.length) {
    const hops = chains.chains.flat().flatMap(({ relations }) => relations)
    const claims = new Set(hops.flatMap((hop) => hop.claims))
    const kept = shown.claims.filter((claim) => claims.has(claim))
    return {
      shown: only(graph, kept, null),
      subject: messages.chainsFromTo({
        from: nameOf(graph, view.from!),
        to: nameOf(graph, view.to!),
      }),
    }
  }
  if (focus === null) return { shown, subject: null }
  const steps = messages.depth({ depth })
  return { shown, subject: messages.nameAndWhatIsWithin({ name: nameOf(graph, focus), steps }) }
}

/** Just these claims, with what they connect, and an entity that they may leave alone. */
function only(graph: Graph, claims: readonly Claim[], alone: string | null): Visible {
  const ends = new Set([alone, ...claims.flatMap(({ relation }) => [relation.source, relation.target])])
  return {
    entities: new Map([...graph.entities].filter(([id]) => ends.has(id))),
    claimsOf: groupBy(claims, ({ relation }) => relation.id),
    claims,
  }
}

function selectionInWords(graph: Graph, select: string): string {
  const relation = graph.relations.get(select)
  if (relation) return relationPhrase(graph, relation)
  const sentence = graph.sentences.get(select)
  return sentence
    ? messages.sentenceNumber({ number: sentence.order + 1 })
    : messages.nameAndItsRelations({ name: nameOf(graph, select) })
}
