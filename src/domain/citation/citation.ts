import { dayMonthYear, monthDayYear, yearMonthDay } from './citationDate.ts'
import { partialDate, type PartialDate } from '../text/partialDate.ts'
import { ofText, voiceName, type Claim, type Graph } from '../graph/graph.ts'
import { isolateName } from '../text/language.ts'
import { bibtex, cslJson, ris, type Reference } from './reference.ts'
import { SHOWN_SPEECH } from '../graph/vocabulary.ts'

export const CITATION_STYLES = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' } as const
type CitationStyle = keyof typeof CITATION_STYLES
/** What programs that manage references read. */
export const REFERENCE_FORMATS = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const
type ReferenceFormat = keyof typeof REFERENCE_FORMATS
export const VIEW_CITATION_STYLES = { ...CITATION_STYLES, ...REFERENCE_FORMATS }

const FORM = 'Graph of claims'
const HOME = 'Entente'

/** Where what is cited can be opened; null where nobody else can. */
type Link = string | null

/**
 * Cites one claim's sentence in the text, and the page it was read on. What the source does not state (author, publisher,
 * date) is left out or "n.d."; nothing is invented. After the APA 7, MLA 9 and Chicago 17 rules, but that names stay as the
 * file has them: which part of a name is the family's, nobody could tell. Words in another language are kept apart, as
 * `isolated` does; `plain` takes the signs off.
 */
export function cite(graph: Graph, claim: Claim, style: CitationStyle, link: Link, accessed: Date): string {
  const place = `sentence ${claim.sentence.order + 1}`
  const said = `“${ofText(graph, inner(claim.quote))}” (${voiceName(claim.voice)}, ${SHOWN_SPEECH[claim.speech].label.toLowerCase()})`
  const text = work(graph, style)
  const where = whereRead(style, link, accessed)
  return style === 'mla'
    ? `${text}, ${place}: ${said}. ${HOME}${where}`
    : `${sentence(text)} ${sentenceCase(place)}: ${said}.${style === 'apa' ? '' : ` ${HOME}.`}${where}`
}

/** Cites the graph as it is seen at an address, by the same rules, or for a program that manages references. */
export function citeView(
  graph: Graph,
  style: CitationStyle | ReferenceFormat,
  link: Link,
  accessed: Date,
): string {
  const text = (as: CitationStyle) => sentence(work(graph, as))
  switch (style) {
    case 'apa':
      return `${text(style)} ${FORM}, ${HOME}.${whereRead(style, link, accessed)}`
    case 'mla':
      return `${text(style)} ${FORM}, ${HOME}${whereRead(style, link, accessed)}`
    case 'chicago':
      return `${text(style)} ${FORM}. ${HOME}.${whereRead(style, link, accessed)}`
    default:
      return { bibtex, ris, csl: cslJson }[style](reference(graph, link, accessed))
  }
}

function reference(graph: Graph, link: Link, accessed: Date): Reference {
  const { id, title, language, source } = graph.file
  return {
    id,
    title,
    language,
    kind: sentenceCase(source.kind),
    number: source.reference,
    authors: source.author ?? [],
    publisher: source.publisher,
    published: source.published === null ? null : partialDate(source.published),
    note: [`${FORM}, ${HOME}`, source.url && `The text itself: ${source.url}`].filter(Boolean).join('. '),
    container: HOME,
    link,
    accessed: dayOfReading(accessed),
  }
}

/** The text itself as each style begins, without the stop at its end. */
function work(graph: Graph, style: CitationStyle): string {
  const { title, source } = graph.file
  const { url } = source
  const publisher = source.publisher && isolateName(source.publisher)
  const description = descriptionOf(graph)
  const authors = source.author?.map(isolateName) ?? []
  const by = authors.length ? sentence(STYLE_LISTS[style](authors)) : null
  const published = source.published === null ? null : partialDate(source.published)
  const date = (written: (date: PartialDate) => string) => (published ? written(published) : 'n.d.')
  const begun = (rest: string) => (by === null ? rest : `${by} ${rest}`)
  const name = ofText(graph, title)
  switch (style) {
    case 'apa':
      // Whoever wrote it comes first, then the date.
      return by === null
        ? sentences(`${name} [${description}]`, `(${date(yearMonthDay)})`, publisher, url)
        : begun(sentences(`(${date(yearMonthDay)})`, `${name} [${description}]`, publisher, url))
    case 'mla':
      return begun(
        `${quoted(graph, title)} ${present([description, publisher, date(dayMonthYear), url]).join(', ')}`,
      )
    case 'chicago': {
      const printed = present([description, publisher, date(monthDayYear)]).join(', ')
      return begun(`${quoted(graph, title)} ${sentences(printed, url)}`)
    }
  }
}

/** What follows the name of the site. */
function whereRead(style: CitationStyle, link: Link, accessed: Date): string {
  const day = dayOfReading(accessed)
  switch (style) {
    case 'apa':
      return link === null ? '' : ` Retrieved ${monthDayYear(day)}, from ${link}`
    case 'mla':
      return `${link === null ? '' : `, ${link}`}. Accessed ${dayMonthYear(day)}.`
    case 'chicago':
      return ` Accessed ${monthDayYear(day)}.${link === null ? '' : ` ${link}.`}`
  }
}

const dayOfReading = (accessed: Date): PartialDate => partialDate(accessed.toISOString())

/** What kind of text it is, and under which number it is kept: "Opinion article, News ID 943". */
export const descriptionOf = ({ file: { source } }: Graph): string =>
  [sentenceCase(source.kind), source.reference].flatMap((part) => (part ? isolateName(part) : [])).join(', ')

const STYLE_LISTS: Record<CitationStyle, (names: readonly string[]) => string> = {
  apa: (names) => listed(names, ', & '),
  mla: (names) => (names.length > 2 ? `${names[0]}, et al.` : listed(names, ', and ')),
  chicago: (names) => listed(names, names.length > 2 ? ', and ' : ' and '),
}

function listed(names: readonly string[], last: string): string {
  const [end, ...before] = [...names].reverse()
  return before.length ? `${before.reverse().join(', ')}${last}${end}` : String(end)
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Parts with a stop between each two, and none at the end. */
const sentences = (...parts: (string | null)[]) =>
  present(parts)
    .map((part, i, all) => (i < all.length - 1 ? sentence(part) : part))
    .join(' ')

const present = (parts: (string | null)[]) => parts.filter((part) => part !== null)

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)

/** A title in quotation marks, with a stop inside them unless it ends with a mark of its own. */
const quoted = (graph: Graph, title: string) =>
  `“${ofText(graph, inner(title))}${/[.?!…]$/.test(title) ? '' : '.'}”`

/** Quotation marks inside a quotation are single ones. */
const inner = (quote: string) =>
  quote
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’')
