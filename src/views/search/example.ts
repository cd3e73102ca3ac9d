import type { Graph } from '../../domain/graph/graph.ts'

/**
 * What one could search for: another name of the entity that most is said about, since that one finds it too, or else its
 * name. Null where names are hidden.
 */
export function exampleOf({ entities, relationsOf, file }: Graph): string | null {
  const busiest = file.entities.reduce((most, entity) =>
    (relationsOf.get(entity.id)?.length ?? 0) > (relationsOf.get(most.id)?.length ?? 0) ? entity : most,
  )
  const { name, aliases } = entities.get(busiest.id)!
  if (name !== busiest.name) return null
  return aliases.find(({ kind }) => kind === 'metonym')?.form ?? name
}
