import { nameOf, quotedOfText, relationPhrase, type Graph, type Sentence } from '../../domain/graph/graph.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import { hintsFor } from '../../domain/proof/hints.ts'
import { judgeSentence, type Judgement, type Proof } from '../../domain/proof/judge.ts'
import { nearMiss, type NearMiss } from '../../domain/proof/nearMiss.ts'
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

/** Why a sentence is no proof, and what helps to find one: of each miss more. */
export function missLines(graph: Graph, question: Question, misses: readonly string[]): string[] {
  const hints = hintsFor(graph, question, misses)
  return [
    reasonOf(graph, nearMiss(graph, question.relation, misses.at(-1)!)),
    ...hints.names.map(({ entity, forms }) => {
      const name = nameOf(graph, entity)
      return forms.length
        ? messages.theSentenceCalls({
            name,
            forms: listed(
              forms.map((form) => quotedOfText(graph, form)),
              'disjunction',
            ),
          })
        : messages.theSentenceDoesNotName({ name })
    }),
    ...(hints.place ? [placeHint(graph, question)] : []),
    ...(hints.between ? [messages.itStandsBetween(between(hints.between))] : []),
  ]
}

/** In which part of the text the answer stands: a section, or where there are none a paragraph. */
function placeHint(graph: Graph, { answer: { sentence } }: Question): string {
  const place = sectionPlace(graph, sentence.section)
  if (place !== null) return messages.itStandsIn({ place })
  const paragraphs = graph.file.source.sections.flatMap((section) => section.paragraphs)
  const at = paragraphs.findIndex((paragraph) => paragraph.some(({ id }) => id === sentence.id))
  return messages.itStandsInParagraphNumber({ number: at + 1, paragraphs: paragraphs.length })
}

const between = ([first, last]: readonly [Sentence, Sentence]) => ({
  first: first.order + 1,
  last: last.order + 1,
})

function reasonOf(graph: Graph, miss: NearMiss): string {
  if (miss.why === 'names') {
    const [present, absent] = [miss.present, miss.absent].map((ids) =>
      listed(ids.map((id) => nameOf(graph, id))),
    ) as [string, string]
    if (!miss.present.length) return messages.itNamesNeither
    return miss.absent.length
      ? messages.itNamesOneOnly({ present, absent })
      : messages.itNamesThemOnly({ names: present })
  }
  const relations = listed(miss.relations.map((relation) => relationPhrase(graph, relation)))
  return REASONS[miss.why]({ relations })
}

const REASONS = {
  reversed: messages.itSaysTheReverse,
  'something else': messages.itSaysSomethingElse,
  'of others': messages.itSaysSoOfOthers,
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
    return foundIn(
      { sentence: sentenceNumber(graph, sentence) },
      shown,
      judgeSentence(graph, question, sentence)!.inOtherWords,
    )
  if (last === undefined) return ''
  return [
    messages.sentenceDoesNotClaimIt({ sentence: sentenceNumber(graph, last) }),
    ...missLines(graph, question, misses),
  ].join(' ')
}

/** What to say beside the sentence that proves it. */
export function found({ shown }: Attempt, { inOtherWords }: Proof): string {
  if (shown) return messages.thisSentenceClaimsIt
  return inOtherWords ? messages.rightInOtherWords : messages.rightThisSentenceClaimsIt
}

/** The same, to be read out. */
function foundIn(sentence: { sentence: number }, shown: boolean, inOtherWords: boolean): string {
  if (shown) return messages.sentenceClaimsIt(sentence)
  return inOtherWords
    ? messages.rightSentenceInOtherWords(sentence)
    : messages.rightSentenceClaimsIt(sentence)
}

/** Where else the text makes the same claim. */
export function alsoClaimedIn(
  graph: Graph,
  { claims }: Question,
  sentence: string,
  inOtherWords: boolean,
): string {
  const others = [...new Set(claims.map((claim) => claim.sentence.id))].filter((id) => id !== sentence)
  if (!others.length) return messages.noOtherSentenceClaimsIt
  const numbers = listed(others.map((id) => String(sentenceNumber(graph, id))))
  const told = { count: others.length, numbers }
  return inOtherWords ? messages.claimedOutrightBy(told) : messages.claimedTooBy(told)
}
