import type { Graph, Sentence } from '../graph/graph.ts'
import { isEnglish } from '../text/language.ts'

const UNIT = '(?:day|night|week|month|season|spring|summer|autumn|winter|year|decade|century)'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const DAY_NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** What English says when with. It finds more than dates a claim, and not all that does: a help for the eye. */
const EXPRESSION = new RegExp(
  [
    String.raw`${MONTH} ${DAY_NUMBER}|${DAY_NUMBER} (?:of )?${MONTH}|(?:in|since|until|last|next) ${MONTH}`,
    String.raw`(?:in|since|until|by|of) (?:1[0-9]|20)\d\d`,
    String.raw`(?:last|next|past|previous|coming) (?:${UNIT}s?|${WEEKDAY})|on ${WEEKDAY}`,
    String.raw`these ${UNIT}s|in recent ${UNIT}s|${UNIT}s? (?:ago|earlier|later)`,
    'yesterday|today|tomorrow|nowadays|recently|so far',
    String.raw`during(?: [\p{L}'’-]+){1,4}`,
  ]
    .map((part) => String.raw`\b(?:${part})\b`)
    .join('|'),
  'giu',
)

/** Words of time in a sentence. */
interface TimeExpression {
  sentence: string
  words: string
}

/** Words of time that date neither a claim of their sentence nor anything else that is dated by it. Empty for texts that are not in English. */
export function unusedTimeExpressions(graph: Graph): TimeExpression[] {
  if (!isEnglish(graph.file.language)) return []
  const dates = graph.file.entities.flatMap(({ date }) => date ?? [])
  const usedIn = ({ id }: Sentence) => [
    ...(graph.claimsIn.get(id) ?? []).flatMap(({ when }) => when?.words ?? []),
    ...dates.filter(({ sentence }) => sentence === id).map(({ words }) => words),
  ]
  return [...graph.sentences.values()].flatMap((sentence) => {
    const used = usedIn(sentence)
    return [...sentence.text.matchAll(EXPRESSION)]
      .map(([words]) => words)
      .filter((words) => !used.some((own) => own.includes(words) || words.includes(own)))
      .map((words) => ({ sentence: sentence.id, words }))
  })
}
