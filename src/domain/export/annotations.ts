import { relationPhrase, type Claim, type Graph } from '../graph.ts'
import type { Visible } from '../select/visible.ts'
import { SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../vocabulary.ts'
import { provenance, type Origin } from './extent.ts'
import { wholeText, type WholeText } from './wholeText.ts'

/** As long as the words around a quote are by custom. */
const CONTEXT = 32

/**
 * The claims as W3C Web Annotations in JSON-LD: each points at its words by quote and by position. Positions count UTF-16
 * code units in the text as `wholeText` gives it.
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
  const { id, relation, voice, speech, status, stance, quote, sentence } = claim
  const start = whole.startOf.get(sentence.id)! + sentence.text.indexOf(quote)
  const end = start + quote.length
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
        value: relationPhrase(graph, relation),
      },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: {
      source: {
        id: graph.file.source.url ?? `${base}#text`,
        type: 'Text',
        format: 'text/plain',
        language: graph.file.language,
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: lastUnits(whole.text.slice(0, start)),
          suffix: firstUnits(whole.text.slice(end)),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

// Half a character is no character: it goes.
const lastUnits = (text: string) => text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '')
const firstUnits = (text: string) => text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '')
