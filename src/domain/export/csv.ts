import Papa from 'papaparse'
import { classOf, type Claim, type Graph } from '../graph.ts'
import type { Entity } from '../graphFile.ts'
import type { Visible } from '../select/visible.ts'
import {
  ENTITY_KINDS,
  RELATION_CLASSES,
  RELATION_TYPES,
  SHOWN_SPEECH,
  SHOWN_STANCES,
  STATUSES,
} from '../vocabulary.ts'

type Cell = string | number | null
type Row = Record<string, Cell>

/** Without it, Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet may take for a formula, also after white space and in the full width of East Asian letters. A cell that
 * begins so gets one apostrophe more before it. The library's own pattern lets through what has a line break further on.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** The claims as a table after RFC 4180, each with its sentence and both of its ends. */
export const claimsCsv = (graph: Graph, { claims }: Visible): string =>
  csv(claims.map((claim) => claimRow(graph, claim)))

/** The entities as a table after RFC 4180, with how often each is named in a claim. */
export const entitiesCsv = ({ entities, claims }: Visible): string =>
  csv([...entities.values()].map((entity) => entityRow(entity, claims)))

function claimRow(
  graph: Graph,
  { id, relation, sentence, quote, voice, speech, status, stance }: Claim,
): Row {
  const end = (name: string, entity: Entity): Row => ({
    [name]: entity.name,
    [`${name}_id`]: entity.id,
    [`${name}_kind`]: ENTITY_KINDS[entity.kind].label,
  })
  return {
    claim_id: id,
    ...end('source', graph.entities.get(relation.source)!),
    relation: RELATION_TYPES[relation.type].label,
    relation_id: relation.id,
    relation_class: RELATION_CLASSES[classOf(relation)].label,
    ...end('target', graph.entities.get(relation.target)!),
    voice: voice.name,
    voice_id: voice.id,
    speech: SHOWN_SPEECH[speech].label,
    status: STATUSES[status].label,
    stance: SHOWN_STANCES[stance].label,
    quote,
    sentence_number: sentence.order + 1,
    sentence_id: sentence.id,
    sentence: sentence.text,
    section: graph.file.source.sections[sentence.section - 1]?.heading ?? null,
    text: graph.file.title,
  }
}

function entityRow(entity: Entity, claims: readonly Claim[]): Row {
  const { id, kind, name, code, aliases, summary, date, place } = entity
  const own = claims.filter(({ relation }) => relation.source === id || relation.target === id)
  return {
    entity_id: id,
    name,
    kind: ENTITY_KINDS[kind].label,
    code: code ?? null,
    aliases: aliases.map(({ form }) => form).join('; '),
    summary,
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    date_precision: date?.precision ?? null,
    date_words: date?.words ?? null,
    place: place?.name ?? null,
    longitude: place?.lon ?? null,
    latitude: place?.lat ?? null,
    relations: new Set(own.map(({ relation }) => relation.id)).size,
    claims: own.length,
  }
}

const csv = (rows: Row[]): string =>
  BYTE_ORDER_MARK + Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA }) + '\r\n'
