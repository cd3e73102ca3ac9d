import type { Graph, Sentence } from '../graph/graph.ts'
import { keysOf, STATUSES, type EntityKind, type Status } from '../graph/vocabulary.ts'
import { namedIn, occursIn } from '../text/occursIn.ts'
import type { Question } from './question.ts'

/** What helps to find the sentence: of each miss more. */
export interface Hints {
  /** What the sentence calls those whom it does not call by their names; none: it leaves that to the sentences around it. */
  names: readonly { entity: string; forms: readonly string[] }[]
  /** Whether to tell in which part of the text it stands. */
  place: boolean
  /** Between which sentences it stands, these included. */
  between: readonly [first: Sentence, last: Sentence] | null
}

/** So many misses, and the part of the text is told; so many, and a few sentences. */
const [MISSES_TO_PLACE, MISSES_TO_SENTENCES] = [2, 3]

/** A longer form would be the answer itself. */
const isLong = (form: string): boolean => form.split(' ').length > 3
/** What a sentence tells of rather than names. */
const TOLD_OF = new Set<EntityKind>(['event', 'agreement'])

/** What to tell after these misses of the sentence that is the answer. No form stands in a sentence that was just refused. */
export function hintsFor(graph: Graph, { relation, answer }: Question, misses: readonly string[]): Hints {
  const { sentence } = answer
  const refused = misses.map((id) => graph.sentences.get(id)!.text)
  const ends = [...new Set([relation.source, relation.target])]
  return {
    names: ends.flatMap((entity) => {
      const { name, kind, aliases } = graph.entities.get(entity)!
      if (namedIn(sentence.text, name)) return []
      const there = aliases.map(({ form }) => form).filter((form) => occursIn(sentence.text, form))
      const forms = there.filter((form) => !isLong(form) && !refused.some((text) => occursIn(text, form)))
      const isUnnamed = !there.length && !TOLD_OF.has(kind)
      return forms.length || isUnnamed ? [{ entity, forms }] : []
    }),
    place: misses.length >= MISSES_TO_PLACE,
    between: misses.length >= MISSES_TO_SENTENCES ? around(graph, sentence) : null,
  }
}

const MOST_SENTENCES = 5

/** The paragraph of a sentence; where it is long or the sentence alone in it, the sentences next to it. */
function around(graph: Graph, sentence: Sentence): readonly [Sentence, Sentence] {
  const paragraphs = graph.file.source.sections.flatMap((section) => section.paragraphs)
  const own = paragraphs.find((paragraph) => paragraph.some(({ id }) => id === sentence.id))!
  const ordered = [...graph.sentences.values()]
  if (own.length > 1 && own.length <= MOST_SENTENCES)
    return [graph.sentences.get(own[0]!.id)!, graph.sentences.get(own.at(-1)!.id)!]
  const at = (order: number) => ordered[Math.min(Math.max(order, 0), ordered.length - 1)]!
  return [at(sentence.order - 1), at(sentence.order + 1)]
}

/** The statuses that the text's claims have, in the order of the vocabulary. */
export function usedStatuses(graph: Graph): Status[] {
  const used = new Set(graph.claims.map(({ status }) => status))
  return keysOf(STATUSES).filter((status) => used.has(status))
}
