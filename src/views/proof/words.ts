import { nameOf, relationPhrase, type Claim, type Graph } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { isolateName, quotedIn } from '../../domain/text/language.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import { otherNames } from '../../domain/proof/hints.ts'
import type { Judgement } from '../../domain/proof/judge.ts'
import type { Question } from '../../domain/proof/question.ts'
import { sectionPlace } from '../../domain/text/sections.ts'
import * as messages from '../../messages/proof.ts'
import { listed } from '../../messages/locale.ts'

/** What is to be done now. */
export function prompt({ sentence, answer }: Attempt): string {
  if (sentence === null) return messages.whichSentenceClaimsThis
  return answer ? messages.answered : messages.whoSaysItAndHow
}

export const sentenceNumber = (graph: Graph, id: string): number => graph.sentences.get(id)!.order + 1

/** Under which names the text may speak of the two: "Saudi Arabia: “Saudis”, “Riyadh”". */
export const namesToLookFor = (graph: Graph, { source, target }: Relation): string[] =>
  [...new Set([source, target])].flatMap((id) => {
    const others = otherNames(graph, id)
    return others.length
      ? `${nameOf(graph, id)}: ${others.map((name) => isolateName(quotedIn(graph.file.language, name))).join(', ')}`
      : []
  })

/** In which part of the text the answer stands. */
export function placeHint(graph: Graph, { answer }: Question): string {
  const { sentence } = answer
  const place = sectionPlace(graph, sentence.section)
  if (place !== null) return messages.itStandsIn({ place })
  const paragraphs = graph.file.source.sections.flatMap((section) => section.paragraphs)
  const at = paragraphs.findIndex((paragraph) => paragraph.some(({ id }) => id === sentence.id))
  return messages.itStandsInParagraphNumber({ number: at + 1, paragraphs: paragraphs.length })
}

export function verdict({ voice, status }: Judgement): string {
  if (voice && status) return messages.rightBothTheVoiceAnd
  if (voice) return messages.theVoiceIsRightThe
  return status ? messages.theStatusIsRightThe : messages.neitherTheVoiceNorThe
}

/** What the last deed has brought, to be read out. */
export function outcome(graph: Graph, question: Question, attempt: Attempt): string {
  const { misses, sentence, shown, answer } = attempt
  const last = misses.at(-1)
  if (answer) return verdict(answer.judgement)
  if (sentence !== null)
    return shown
      ? messages.sentenceClaimsIt({ sentence: sentenceNumber(graph, sentence) })
      : messages.rightSentenceClaimsIt({ sentence: sentenceNumber(graph, sentence) })
  if (last === undefined) return ''
  return [
    messages.sentenceDoesNotClaimIt({ sentence: sentenceNumber(graph, last) }),
    messages.lookForWords({ relation: relationPhrase(graph, question.relation) }),
    ...namesToLookFor(graph, question.relation).map((names) => `${names}.`),
  ].join(' ')
}

/** Where else the text makes the same claim. */
export function alsoClaimedIn(graph: Graph, { claims }: Question, { sentence }: Claim): string {
  const others = [...new Set(claims.map((claim) => claim.sentence.id))].filter((id) => id !== sentence.id)
  if (!others.length) return messages.noOtherSentenceClaimsIt
  const numbers = listed(others.map((id) => String(sentenceNumber(graph, id))))
  return messages.claimedTooBy({ count: others.length, numbers })
}
