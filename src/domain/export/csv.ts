import Papa from 'papaparse'
import { classOf, type Claim, type Graph } from '../graph/graph.ts'
import type { Visible } from '../visibility/visible.ts'
import {
  ENTITY_KINDS,
  RELATION_CLASSES,
  RELATION_TYPES,
  SHOWN_SPEECH,
  SHOWN_STANCES,
  STATUSES,
} from '../graph/vocabulary.ts'

type Cell = string | number | null
/** What stands in each column, by the column's name. */
type Columns<T> = Record<string, (item: T) => Cell>

/** Without it, Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet may take for a formula, also after white space and in the full width of East Asian letters. A cell that
 * begins so gets one apostrophe more before it. The library's own pattern lets through what has a line break further on.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** The claims as a table after RFC 4180, each with its sentence and both of its ends. */
export function claimsCsv(graph: Graph, { claims }: Visible): string {
  const end = (name: 'source' | 'target'): Columns<Claim> => {
    const entity = ({ relation }: Claim) => graph.entities.get(relation[name])!
    return {
      [name]: (claim) => entity(claim).name,
      [`${name}_id`]: (claim) => entity(claim).id,
      [`${name}_kind`]: (claim) => ENTITY_KINDS[entity(claim).kind].label,
    }
  }
  return csv(claims, {
    claim_id: ({ id }) => id,
    ...end('source'),
    relation: ({ relation }) => RELATION_TYPES[relation.type].label,
    relation_id: ({ relation }) => relation.id,
    relation_class: ({ relation }) => RELATION_CLASSES[classOf(relation)].label,
    ...end('target'),
    voice: ({ voice }) => voice.name,
    voice_id: ({ voice }) => voice.id,
    speech: ({ speech }) => SHOWN_SPEECH[speech].label,
    status: ({ status }) => STATUSES[status].label,
    stance: ({ stance }) => SHOWN_STANCES[stance].label,
    quote: ({ quote }) => quote,
    sentence_number: ({ sentence }) => sentence.order + 1,
    sentence_id: ({ sentence }) => sentence.id,
    sentence: ({ sentence }) => sentence.text,
    section: ({ sentence }) => graph.file.source.sections[sentence.section - 1]?.heading ?? null,
    text: () => graph.file.title,
  })
}

/** The entities as a table after RFC 4180, with how often each is named in a claim. */
export function entitiesCsv({ entities, claims }: Visible): string {
  const named = new Map<string, { relations: Set<string>; claims: number }>()
  for (const { relation } of claims)
    for (const id of new Set([relation.source, relation.target])) {
      const count = named.get(id) ?? { relations: new Set(), claims: 0 }
      count.relations.add(relation.id)
      count.claims += 1
      named.set(id, count)
    }
  return csv([...entities.values()], {
    entity_id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => ENTITY_KINDS[kind].label,
    code: ({ code }) => code ?? null,
    aliases: ({ aliases }) => aliases.map(({ form }) => form).join('; '),
    summary: ({ summary }) => summary ?? null,
    date_start: ({ date }) => date?.start ?? null,
    date_end: ({ date }) => date?.end ?? null,
    date_precision: ({ date }) => date?.precision ?? null,
    date_words: ({ date }) => date?.words ?? null,
    place: ({ place }) => place?.name ?? null,
    longitude: ({ place }) => place?.lon ?? null,
    latitude: ({ place }) => place?.lat ?? null,
    relations: ({ id }) => named.get(id)?.relations.size ?? 0,
    claims: ({ id }) => named.get(id)?.claims ?? 0,
  })
}

/** A table without a row has its heading all the same, so that programs find the columns. */
function csv<T>(items: readonly T[], columns: Columns<T>): string {
  const rows = [
    Object.keys(columns),
    ...items.map((item) => Object.values(columns).map((value) => value(item))),
  ]
  return BYTE_ORDER_MARK + Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA }) + '\r\n'
}
