import { lookOf, STANCE_LOOK } from '../encoding.ts'
import { EDGE_STANCES, ENTITY_KINDS, keysOf, RELATION_CLASSES, type EntityKind } from '../vocabulary.ts'
import type { Picture } from './picture.ts'

interface KeyLine {
  label: string
  look: ReturnType<typeof lookOf>
  dash: readonly number[] | null
}
/** What the legend of a picture explains: the kinds and the lines that are in it. */
export interface PictureKey {
  kinds: readonly EntityKind[]
  lines: readonly KeyLine[]
}

export function pictureKey({ nodes, lines }: Picture): PictureKey {
  const kinds = new Set(nodes.map(({ kind }) => kind))
  const looks = new Map(lines.map((line) => [lookOf(line), line]))
  const rows = [...looks].map(([look, { stance, structural }]): KeyLine => ({
    label:
      structural && stance === 'neutral' ? RELATION_CLASSES.structural.label : EDGE_STANCES[stance].label,
    look,
    dash: look.dash,
  }))
  if (lines.some(({ settled }) => !settled))
    rows.push({
      label: 'Dotted: not done yet',
      look: STANCE_LOOK.cooperative,
      dash: STANCE_LOOK.cooperative.unsettledDash,
    })
  return { kinds: keysOf(ENTITY_KINDS).filter((kind) => kinds.has(kind)), lines: rows }
}
