import { nameOf, relationPhrase, type Claim, type Graph } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { isolated, quotedIn } from '../../domain/text/language.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import { otherNames } from '../../domain/proof/hints.ts'
import type { Judgement } from '../../domain/proof/judge.ts'
import type { Question } from '../../domain/proof/question.ts'
import { sectionPlace } from '../../domain/text/sections.ts'

/** What is to be done now. */
export function prompt({ sentence, answer }: Attempt): string {
  if (sentence === null) return 'Which sentence claims this?'
  return answer ? 'Answered' : 'Who says it, and how certain?'
}

export const sentenceNumber = (graph: Graph, id: string): number => graph.sentences.get(id)!.order + 1

/** Under which names the text may speak of the two: "Saudi Arabia: “Saudis”, “Riyadh”". */
export const namesToLookFor = (graph: Graph, { source, target }: Relation): string[] =>
  [...new Set([source, target])].flatMap((id) => {
    const others = otherNames(graph, id)
    return others.length
      ? `${nameOf(graph, id)}: ${others.map((name) => isolated(quotedIn(graph.file.language, name))).join(', ')}`
      : []
  })

/** In which part of the text the answer stands. */
export function whereabouts(graph: Graph, { answer }: Question): string {
  const { sentence } = answer
  const place = sectionPlace(graph, sentence.section)
  if (place !== null) return `It stands in ${place}.`
  const paragraphs = graph.file.source.sections.flatMap((section) => section.paragraphs)
  const at = paragraphs.findIndex((paragraph) => paragraph.some(({ id }) => id === sentence.id))
  return `It stands in paragraph ${at + 1} of ${paragraphs.length}.`
}

export function verdict({ voice, status }: Judgement): string {
  if (voice && status) return 'Right: both the voice and the status.'
  if (voice) return 'The voice is right, the status is not.'
  return status ? 'The status is right, the voice is not.' : 'Neither the voice nor the status is right.'
}

/** What the last deed has brought, to be read out. */
export function outcome(graph: Graph, question: Question, attempt: Attempt): string {
  const { misses, sentence, shown, answer } = attempt
  const last = misses.at(-1)
  if (answer) return verdict(answer.judgement)
  if (sentence !== null)
    return shown
      ? `Sentence ${sentenceNumber(graph, sentence)} claims it.`
      : `Right: sentence ${sentenceNumber(graph, sentence)} claims it.`
  if (last === undefined) return ''
  return [
    `Sentence ${sentenceNumber(graph, last)} does not claim it.`,
    `Look for words that say that ${relationPhrase(graph, question.relation)}.`,
    ...namesToLookFor(graph, question.relation).map((names) => `${names}.`),
  ].join(' ')
}

/** Where else the text makes the same claim. */
export function alsoClaimedIn(graph: Graph, { claims }: Question, { sentence }: Claim): string {
  const others = [...new Set(claims.map((claim) => claim.sentence.id))].filter((id) => id !== sentence.id)
  if (!others.length) return 'No other sentence claims it.'
  const numbers = new Intl.ListFormat('en').format(others.map((id) => String(sentenceNumber(graph, id))))
  return `${others.length === 1 ? 'Sentence' : 'Sentences'} ${numbers} ${others.length === 1 ? 'claims' : 'claim'} it too.`
}
