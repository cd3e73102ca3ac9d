import type { Entity, Relation } from '../file/graphFile.ts'
import type { Graph } from '../graph/graph.ts'
import { namedIn } from '../text/occursIn.ts'

/**
 * Whether a question answers itself, because the name of the one end holds that of the other: who would have to look up that
 * Biden takes part in Biden's trip, or that the anti-Iranian coalition opposes Iran?
 */
export function answersItself({ entities }: Graph, { source, target }: Relation): boolean {
  if (source === target) return false
  const [one, other] = [entities.get(source)!, entities.get(target)!]
  return isNamedIn(one, other.name) || isNamedIn(other, one.name)
}

const isNamedIn = (entity: Entity, words: string): boolean =>
  properNames(entity).some((name) => namedIn(words, name))

/** By which names one is called: a description, such as "the region", may mean anything. */
export const properNames = ({ name, aliases }: Entity): string[] => [
  name,
  ...aliases.filter(({ kind }) => kind !== 'description').map(({ form }) => form),
]
