import { groupBy, isStructural, relationPhrase, relationVerb, stanceOf, type Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import { pairKey } from '../analysis/signedPairs.ts'
import { drawnAs, type DrawnAs } from './drawnAs.ts'
import type { Part } from './scene.ts'
import type { Visible } from '../visibility/visible.ts'
import * as messages from '../../messages/picture.ts'

/** One line of the picture: a relation, or in the overview all relations of one pair and one stance. */
export interface Line extends DrawnAs {
  id: string
  relations: readonly Relation[]
  source: string
  target: string
  label: string
  /** What a screen reader says of it. */
  name: string
}

/** Whether the relations between two entities are drawn one by one. */
export type IsExpanded = (relation: Relation) => boolean

/** The lines to draw, those of one pair next to each other. Relations of different parts share no line. */
export function linesOf(
  graph: Graph,
  { claimsOf }: Pick<Visible, 'claimsOf'>,
  isExpanded: IsExpanded,
  parts: ReadonlyMap<string, Part> = new Map(),
): Line[][] {
  const relations = [...claimsOf.keys()].map((id) => graph.relations.get(id)!)
  return [...groupBy(relations, pairKey).values()].map((pair) => {
    const bundles = groupBy(pair, (relation) =>
      isExpanded(relation) ? relation.id : `${bundleOf(relation, claimsOf)} ${parts.get(relation.id) ?? ''}`,
    )
    return [...bundles.values()].map((bundle) =>
      lineOf(graph, bundle, claimsOf, parts.get(bundle[0]!.id) ?? null),
    )
  })
}

const bundleOf = (relation: Relation, claimsOf: Visible['claimsOf']): string =>
  `${isStructural(relation) ? `${messages.structural} ` : ''}${stanceOf(claimsOf.get(relation.id)!)}`

function lineOf(
  graph: Graph,
  relations: readonly Relation[],
  claimsOf: Visible['claimsOf'],
  part: Part | null,
): Line {
  const first = relations[0]!
  return {
    id: relations.length === 1 ? first.id : `${first.id}~all`,
    relations,
    source: first.source,
    target: first.target,
    ...drawnAs(
      relations,
      relations.flatMap(({ id }) => claimsOf.get(id)!),
      part,
    ),
    label: `${relationVerb(graph, first)}${relations.length > 1 ? ` ${messages.andRelationsMore({ relations: relations.length - 1 })}` : ''}`,
    name: relations.map((relation) => relationPhrase(graph, relation)).join('; '),
  }
}
