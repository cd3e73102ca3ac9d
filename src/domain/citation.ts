import type { Claim, Graph } from './graph.ts'
import { SHOWN_SPEECH } from './vocabulary.ts'

export const CITATION_STYLES = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' } as const
type CitationStyle = keyof typeof CITATION_STYLES
export const VIEW_CITATION_STYLES = { ...CITATION_STYLES, bibtex: 'BibTeX' } as const
type ViewCitationStyle = keyof typeof VIEW_CITATION_STYLES

const FORM = 'Graph of claims'

/**
 * Cites one claim's sentence in the text, and the page it was read on. What the source does not state (author, publisher,
 * date) is left out or "n.d."; nothing is invented. After the APA 7, MLA 9 and Chicago 17 rules for works without author.
 */
export function cite(graph: Graph, claim: Claim, style: CitationStyle, link: string, accessed: Date): string {
  const place = `sentence ${claim.sentence.order + 1}`
  const said = `“${inner(claim.quote)}” (${claim.voice.name}, ${SHOWN_SPEECH[claim.speech].label.toLowerCase()})`
  const { apa, mla, chicago, long, short } = work(graph, accessed)
  switch (style) {
    case 'apa':
      return `${apa} ${sentenceCase(place)}: ${said}. Retrieved ${long}, from ${link}`
    case 'mla':
      return `${mla}, ${place}: ${said}. Entente, ${link}. Accessed ${short}.`
    case 'chicago':
      return `${chicago} ${sentenceCase(place)}: ${said}. Entente. Accessed ${long}. ${link}.`
  }
}

/** Cites the graph as it is seen at an address, by the same rules. */
export function citeView(graph: Graph, style: ViewCitationStyle, link: string, accessed: Date): string {
  const { apa, mla, chicago, long, short } = work(graph, accessed)
  switch (style) {
    case 'apa':
      return `${apa} ${FORM}, Entente. Retrieved ${long}, from ${link}`
    case 'mla':
      return `${mla.replace(/\.?$/, '.')} ${FORM}, Entente, ${link}. Accessed ${short}.`
    case 'chicago':
      return `${chicago} ${FORM}. Entente. Accessed ${long}. ${link}.`
    case 'bibtex':
      return bibtex(graph, link, accessed)
  }
}

/** The text itself as each style begins, and the day of reading as they write it. */
function work(graph: Graph, accessed: Date) {
  const { title, source } = graph.file
  const description = descriptionOf(graph)
  const day = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', day: 'numeric', timeZone: 'UTC', ...options }).format(
      accessed,
    )
  const dated = source.published ?? 'n.d.'
  const tail = [source.publisher, source.url].filter((part) => part !== null)
  const join = (mark: string) => tail.map((part) => ` ${part}${mark}`).join('')
  return {
    apa: `${title} [${description}]. (${dated}).${join('.')}`,
    mla: `“${title}.” ${description},${join(',')} ${dated}`,
    chicago: `“${title}.” ${description},${join(',')} ${source.published === null ? dated : `${dated}.`}`,
    long: day({ month: 'long' }, 'en-US'),
    short: day({ month: 'short' }, 'en-GB'),
  }
}

function bibtex(graph: Graph, link: string, accessed: Date): string {
  const { id, title, source } = graph.file
  const fields = Object.entries({
    title: forTex(title),
    howpublished: forTex(descriptionOf(graph)),
    publisher: source.publisher && forTex(source.publisher),
    date: source.published,
    note: `${FORM}, Entente`,
    // Addresses are read to the letter; only a brace could end the field.
    url: link.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: accessed.toISOString().slice(0, 10),
  }).filter(([, value]) => value)
  return `@online{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`
}

/** What kind of text it is, and under which number it is kept: "Opinion article, News ID 943". */
export const descriptionOf = ({ file: { source } }: Graph): string =>
  [sentenceCase(source.kind), source.reference].filter(Boolean).join(', ')

const TEX_WORDS: Record<string, string> = { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' }
const forTex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => (TEX_WORDS[sign] ? `\\text${TEX_WORDS[sign]}{}` : `\\${sign}`))

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Quotation marks inside a quotation are single ones. */
const inner = (quote: string) =>
  quote
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’')
