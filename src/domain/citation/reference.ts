import { yearInWords, type PartialDate } from '../text/partialDate.ts'

/** A work, as programs that manage references know one. What is not known is null. */
export interface Reference {
  id: string
  title: string
  /** A language tag. */
  language: string
  kind: string
  /** Each name in one piece. */
  authors: readonly string[]
  number: string | null
  publisher: string | null
  published: PartialDate | null
  /** The site that holds it. */
  container: string
  note: string
  link: string | null
  accessed: PartialDate
}

const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** For BibTeX, in the entry and the fields that its classic styles read, and those of biblatex for the address. */
export function bibtex(work: Reference): string {
  const { id, title, kind, authors, number, publisher, published, note, link, accessed } = work
  const braced = (text: string) => `{${text}}`
  const fields = {
    author: authors.length && braced(authors.map(nameForTex).join(' and ')),
    // What it is sorted by where it has no author.
    key: !authors.length && braced(forTex(title)),
    // The second pair of braces keeps capitals, which the styles would make small.
    title: braced(braced(forTex(title))),
    howpublished: braced(forTex([kind, number, publisher].filter(Boolean).join(', '))),
    year: braced(published ? yearInWords(published.year) : 'n.d.'),
    month: published?.month && BIBTEX_MONTHS[published.month - 1],
    day: published?.day && braced(String(published.day)),
    note: braced(forTex(`${note}. Accessed ${iso(accessed)}`)),
    // Addresses are read to the letter; only a brace could end the field.
    url: link && braced(link.replaceAll('{', '%7B').replaceAll('}', '%7D')),
    urldate: link && braced(iso(accessed)),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@misc{${id},\n${lines.join('')}}`
}

/** For EndNote, Zotero, Mendeley and others, which all read RIS. */
export function ris(work: Reference): string {
  const { id, title, language, kind, authors, number, publisher, container, note, link, accessed } = work
  // It has no place for a year before the first.
  const published = work.published && work.published.year > 0 ? work.published : null
  const fields: [string, string | number | null | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', container],
    ['M3', [kind, number].filter(Boolean).join(', ')],
    ['PB', publisher],
    ['PY', published && year(published)],
    ['DA', published && slashed(published)],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['N1', note],
    ['UR', link],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(String(value))}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}

/** For pandoc, Zotero and whatever else writes citations by the styles of the Citation Style Language. */
export function cslJson(work: Reference): string {
  const {
    id,
    title,
    language,
    kind,
    authors,
    number,
    publisher,
    published,
    container,
    note,
    link,
    accessed,
  } = work
  // It counts 44 BC as -44, without a year 0.
  const date = ({ year: y, month, day }: PartialDate) => ({
    'date-parts': [[y > 0 ? y : y - 1, month, day].filter(Boolean)],
  })
  const item = {
    id,
    type: 'webpage',
    title,
    'container-title': container,
    genre: kind,
    ...(authors.length && { author: authors.map(nameInCsl) }),
    ...(number && { number }),
    ...(publisher && { publisher }),
    ...(published && { issued: date(published) }),
    accessed: date(accessed),
    language,
    note,
    ...(link && { URL: link }),
  }
  return JSON.stringify([item], null, 2)
}

/** "Doe, Jane" is a family's name and a given one; of "Jane Doe" nobody can say which is which. */
function nameInCsl(name: string) {
  const [family, given, ...more] = name.split(/,\s*/)
  return given && more.length === 0 ? { family, given } : { literal: name }
}

/** BibTeX would make two of "War and Peace". */
const nameForTex = (name: string) => (/\sand\s/i.test(name) ? `{${forTex(name)}}` : forTex(name))

const TEX_WORDS: Record<string, string> = { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' }
const forTex = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\~^{}&%$#_]/g, (sign) => (TEX_WORDS[sign] ? `\\text${TEX_WORDS[sign]}{}` : `\\${sign}`))
    // Two in a row would become a dash or a quotation mark.
    .replaceAll(/([-'`<>,])(?=\1)/g, '$1{}')

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const year = (date: PartialDate) => String(date.year).padStart(4, '0')
const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'))
const iso = (date: PartialDate) => [year(date), two(date.month), two(date.day)].filter(Boolean).join('-')
/** With a slash for every part, known or not. */
const slashed = (date: PartialDate) => `${year(date)}/${two(date.month)}/${two(date.day)}`
