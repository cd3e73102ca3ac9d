import type { Graph } from '../graph/graph.ts'
import { namedIn, occursIn } from '../text/occursIn.ts'
import { properNames } from './answersItself.ts'

/** Whether a sentence names somebody, or claims something of them under whatever word. */
export function isSpokenOf(graph: Graph, entity: string, sentence: string): boolean {
  const claims = graph.claimsIn.get(sentence) ?? []
  if (claims.some(({ relation }) => [relation.source, relation.target].includes(entity))) return true
  const { text } = graph.sentences.get(sentence)!
  const one = graph.entities.get(entity)!
  return (
    properNames(one).some((name) => namedIn(text, name)) ||
    one.aliases.some(({ form }) => occursIn(text, form))
  )
}
