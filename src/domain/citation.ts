import type { Claim, Graph } from './graph.ts'
import { SPEECH } from './vocabulary.ts'

export const CITATION_STYLES = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' } as const
export type CitationStyle = keyof typeof CITATION_STYLES

/**
 * Cites one claim's sentence in the text, and the page it was read on. What the source does not state (author, publisher,
 * date) is left out or "n.d."; nothing is invented. After the APA 7, MLA 9 and Chicago 17 rules for works without author.
 */
export function cite(graph: Graph, claim: Claim, style: CitationStyle, link: string, accessed: Date): string {
  const { title, source } = graph.file
  const place = `sentence ${claim.sentence.order + 1}`
  const said = `“${inner(claim.quote)}” (${claim.voice.name}, ${SPEECH[claim.speech].label.toLowerCase()})`
  const description = [sentenceCase(source.kind), source.reference].filter(Boolean).join(', ')
  const day = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', day: 'numeric', timeZone: 'UTC', ...options }).format(
      accessed,
    )
  const long = day({ month: 'long' }, 'en-US')
  const short = day({ month: 'short' }, 'en-GB')
  const dated = source.published ?? 'n.d.'
  const tail = [source.publisher, source.url].filter((part) => part !== null)
  const join = (parts: readonly string[], mark: string) => parts.map((part) => `${part}${mark} `).join('')
  switch (style) {
    case 'apa':
      return `${title} [${description}]. (${dated}). ${join(tail, '.')}${sentenceCase(place)}: ${said}. Retrieved ${long}, from ${link}`
    case 'mla':
      return `“${title}.” ${description}, ${join(tail, ',')}${dated}, ${place}: ${said}. Entente, ${link}. Accessed ${short}.`
    case 'chicago':
      return `“${title}.” ${description}, ${join(tail, ',')}${source.published === null ? dated : `${dated}.`} ${sentenceCase(place)}: ${said}. Entente. Accessed ${long}. ${link}.`
  }
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Quotation marks inside a quotation are single ones. */
const inner = (quote: string) =>
  quote
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’')
