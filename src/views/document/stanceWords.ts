import { stanceOf, type Graph } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import * as messages from '../../messages/document.ts'

/** What a relation’s claims add up to; nothing where they are neutral, which goes without saying. */
export function stanceWords(graph: Graph, { id }: Relation): string {
  const stance = stanceOf(graph.claimsOf.get(id)!)
  return stance === 'neutral' ? '' : stance === 'contested' ? messages.contestedItsClaimsDifferIn : stance
}
