import type { Entity } from '../../domain/file/graphFile.ts'
import { ALIAS_KINDS } from '../../domain/graph/vocabulary.ts'
import { unescapeHtml, escapeHtml } from '../../domain/text/escapeHtml.ts'

type Alias = Entity['aliases'][number]
/** The forms as the document lists them, and the place of each one's kind in the vocabulary; or as they are, where a form holds the comma itself. */
type AliasRow = [forms: string, kinds: string] | Alias[]

/** Name and summary as the document writes them, in one piece; the id where it does not follow from the name. */
export type PackedEntity = Omit<Entity, 'id' | 'name' | 'summary' | 'aliases'> & {
  id?: string
  words: string
  aliases: AliasRow
}
const BETWEEN = '</h4><p>'
const COMMA = ', '

export const packEntities = (entities: readonly Entity[]): PackedEntity[] =>
  entities.map(({ id, name, summary, aliases, ...entity }) => ({
    ...(id === namesake(name) ? {} : { id }),
    words: [name, summary ?? []].flat().map(escapeHtml).join(BETWEEN),
    aliases: packAliases(aliases),
    ...entity,
  }))

export const readEntities = (packed: readonly PackedEntity[]): Entity[] =>
  packed.map(({ id, words, aliases, ...entity }) => {
    const [name, summary] = words.split(BETWEEN).map(unescapeHtml) as [string, string?]
    const said = summary === undefined ? {} : { summary }
    return { id: id ?? namesake(name), name, ...said, aliases: readAliases(aliases), ...entity }
  })

/** The id that a name leads to: most ids are their entity's name, "saudi-arabia". */
const namesake = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function packAliases(aliases: readonly Alias[]): AliasRow {
  if (aliases.some(({ form }) => form.includes(COMMA))) return [...aliases]
  const kinds = aliases.map(({ kind }) => ALIAS_KINDS.indexOf(kind))
  return [aliases.map(({ form }) => form).join(COMMA), kinds.join('')]
}

function readAliases(row: AliasRow): Alias[] {
  const [forms, kinds] = row
  if (typeof forms !== 'string' || typeof kinds !== 'string') return row as Alias[]
  const form = forms.split(COMMA)
  return [...kinds].map((kind, i) => ({ form: form[i]!, kind: ALIAS_KINDS[Number(kind)]! }))
}
