import { TEXT_PLACE } from '../view/addresses.ts'
import { relationPhrase, type Claim, type Graph } from '../graph/graph.ts'
import { plain } from '../text/language.ts'
import type { Visible } from '../visibility/visible.ts'
import { SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../graph/vocabulary.ts'
import { provenance, type Origin } from './extent.ts'
import { codePoints, wholeText, type WholeText } from './wholeText.ts'
import type { QuotePiece } from '../text/quotePieces.ts'

/** As long as the words around a quote are by custom. */
const CONTEXT = 32

/**
 * The claims as W3C Web Annotations in JSON-LD: each points at its words by quote and by position. Positions count code
 * points, as the Recommendation demands, in the text as `wholeText` gives it.
 */
export function annotations(graph: Graph, { claims }: Visible, origin: Origin): string {
  const whole = wholeText(graph)
  const base = origin.link?.replace(/[?#].*$/, '') ?? `urn:entente:${graph.file.id}`
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationPage',
    label: provenance(graph, origin),
    startIndex: 0,
    items: claims.map((claim) => annotation(graph, claim, whole, base, origin)),
  }
  return JSON.stringify(page, null, 2)
}

function annotation(graph: Graph, claim: Claim, whole: WholeText, base: string, { made }: Origin) {
  const { id, relation, voice, speech, status, stance, pieces } = claim
  const targets = pieces.map((piece) => target(graph, claim, piece, whole, base))
  const tags = [voice.name, SHOWN_SPEECH[speech].label, STATUSES[status].label, SHOWN_STANCES[stance].label]
  return {
    id: `${base}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    created: made.toISOString(),
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: plain(relationPhrase(graph, relation)),
      },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    // Every piece of the quote is a target of its own: selectors of one target would all have to select the same words.
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function target(graph: Graph, { sentence }: Claim, { from, to }: QuotePiece, whole: WholeText, base: string) {
  const { url } = graph.file.source
  const at = whole.startOf.get(sentence.id)!
  const exact = sentence.text.slice(from, to)
  const start = at.units + from
  const position = at.points + codePoints(sentence.text.slice(0, from))
  return {
    source: {
      id: url ?? `${base}#${TEXT_PLACE}`,
      type: 'Text',
      // Of a page elsewhere nobody knows here what it is made of.
      ...(url === null && { format: 'text/plain' }),
      language: graph.file.language,
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: wordsBefore(whole.text, start),
        suffix: wordsAfter(whole.text, start + exact.length),
      },
      { type: 'TextPositionSelector', start: position, end: position + codePoints(exact) },
    ],
  }
}

/** Begins and ends between words where there are any, so that no letter is parted from its accents. */
const wordsBefore = (text: string, start: number) => {
  const near = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join('')
  return near.length < start ? near.replace(/^\S*\s+(?=\S)/, '') : near
}
const wordsAfter = (text: string, end: number) => {
  const near = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join('')
  return end + near.length < text.length ? near.replace(/(\S)\s+\S*$/, '$1') : near
}
