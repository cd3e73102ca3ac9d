import type { GraphFile } from '../../domain/file/graphFile.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { packEntities, readEntities, type PackedEntity } from './entities.ts'
import { packNotes, readNotes, type NoteRow } from './notes.ts'
import { packRelations, readRelations, type RelationRow } from './relations.ts'

/** What a page carries in its HTML: a text that the build has parsed, and where its entities stand. */
export interface PageText {
  file: GraphFile
  positions: Positions
}

interface Packed {
  file: Omit<GraphFile, 'entities' | 'relations' | 'notes'>
  entities: PackedEntity[]
  relations: RelationRow[]
  notes: NoteRow[]
  /** x and y of each entity in the order of the file; null where it has no place. */
  places: (number | null)[]
}

/**
 * Packs a text for a page, where each byte is waited for. The document in the page holds all its words once more, and what
 * repeats them as they stand there compresses to little; names of fields, and ids, are left out.
 */
export function packPageText({ file: whole, positions }: PageText): string {
  const { relations: _relations, entities, notes, $schema: _, draft: _draft, ...file } = whole
  const packed: Packed = {
    file,
    entities: packEntities(entities),
    relations: packRelations(whole),
    notes: packNotes(notes),
    places: entities.flatMap(({ id }) => [positions[id]?.x ?? null, positions[id]?.y ?? null]),
  }
  return JSON.stringify(packed)
}

/** JSON as it may stand in a script element: nothing in it ends the element, or begins a comment in it. Other tags stand as they do in the document. */
export const inScript = (json: string): string => json.replaceAll(/<(?=\/?script|!--)/gi, '\\u003c')

/** Reads the text that the build put into the page. It was checked then and is trusted now. Throws where the page was cut off. */
export function readPageText(json: string): PageText {
  const { file: rest, relations, places, ...packed } = JSON.parse(json) as Packed
  const entities = readEntities(packed.entities)
  const file = { ...rest, entities, notes: readNotes(packed.notes) }
  const positions = entities.flatMap(({ id }, i) => {
    const [x, y] = [places[2 * i], places[2 * i + 1]]
    return typeof x === 'number' && typeof y === 'number' ? [[id, { x, y }] as const] : []
  })
  return {
    file: { ...file, relations: readRelations(relations, file) },
    positions: Object.fromEntries(positions),
  }
}
