import type { Graph } from './graph.ts'

/** What a curator may have missed. None of it makes a file wrong. */
interface Coverage {
  /** Ids of the sentences that no claim cites. */
  uncited: string[]
  /** Ids of the entities without relations. */
  unconnected: string[]
  /** Aliases that stand nowhere in the text: a slip, or added for search. */
  unfound: { entity: string; form: string }[]
  /** Quotes that stand more than once in their sentence, so that it is open which words are meant. */
  ambiguous: { claim: string; sentence: string; quote: string }[]
}

/** Compares a graph with its text. Headings count as text in which a name may stand. */
export function coverage(graph: Graph): Coverage {
  const { sections } = graph.file.source
  const texts = [...graph.sentences.values()].map(({ text }) => text)
  texts.push(...sections.flatMap(({ heading }) => heading ?? []))
  const isInText = (form: string) => texts.some((text) => standsIn(text, form))
  return {
    uncited: [...graph.sentences.keys()].filter((id) => !graph.claimsIn.has(id)),
    unconnected: [...graph.entities.keys()].filter((id) => !graph.relationsOf.has(id)),
    unfound: [...graph.entities.values()].flatMap(({ id, aliases }) =>
      aliases.filter(({ form }) => !isInText(form)).map(({ form }) => ({ entity: id, form })),
    ),
    ambiguous: graph.claims
      .filter(({ sentence, quote }) => sentence.text.indexOf(quote) !== sentence.text.lastIndexOf(quote))
      .map(({ id, sentence, quote }) => ({ claim: id, sentence: sentence.id, quote })),
  }
}

/** Whether a form stands in a text as whole words; its first letter may be large or small, as at the start of a sentence. */
function standsIn(text: string, form: string): boolean {
  const [first = '', ...rest] = form
  return [first.toLowerCase(), first.toUpperCase()].some((letter) => wholeWords(text, letter + rest.join('')))
}

function wholeWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? ''
    const [after = ''] = text.slice(at + words.length)
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}

const LETTER = /[\p{L}\p{N}]/u
