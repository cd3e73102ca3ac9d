import { lookOf } from '../encoding.ts'
import { groupBy } from '../graph.ts'
import { EDGE_STANCES, ENTITY_KINDS, keysOf, RELATION_CLASSES, type EntityKind } from '../vocabulary.ts'
import type { Line } from './lines.ts'
import type { Picture } from './picture.ts'

interface KeyLine {
  label: string
  look: ReturnType<typeof lookOf>
  /** Some line of it tells what is done or going on, some line what is not yet. */
  settled: boolean
  unsettled: boolean
}
/** What the legend of a picture explains: the kinds and the lines that are in it. */
interface PictureKey {
  kinds: readonly EntityKind[]
  lines: readonly KeyLine[]
}

export function pictureKey({ nodes, lines }: Picture): PictureKey {
  const kinds = new Set(nodes.map(({ kind }) => kind))
  const looks = groupBy(lines, lookOf)
  return {
    kinds: keysOf(ENTITY_KINDS).filter((kind) => kinds.has(kind)),
    lines: [...looks].map(([look, alike]) => ({
      label: labelOf(alike[0]!),
      look,
      settled: alike.some(({ settled }) => settled),
      unsettled: alike.some(({ settled }) => !settled),
    })),
  }
}

const labelOf = ({ stance, structural }: Line): string =>
  structural && stance === 'neutral' ? RELATION_CLASSES.structural.label : EDGE_STANCES[stance].label
