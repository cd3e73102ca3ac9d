import type { ClaimInFile, Source } from '../file/graphFile.ts'
import { speechRules, type SpeechRules } from './attribution.ts'
import type { Named } from './mentions.ts'
import { attributionOf } from './quotedSpeaker.ts'
import { reportedIn } from './reported.ts'
import type { Span } from './span.ts'
import { tellApart, type Told } from './told.ts'

/** Words that are not the author's own. */
export interface SaidPart extends Span {
  /** The sentence's id. */
  sentence: string
  speech: 'quoted' | 'reported'
  /** The entity that says them; null where nobody tells who it is, or nobody that is known. */
  speaker: string | null
}

/** What in a text is said by others than its author, and by which of the entities: in quotation marks, and in indirect speech. */
export function saidIn(
  sections: Source['sections'],
  entities: readonly Named[],
  language: string,
): SaidPart[] {
  const told = tellApart(sections, entities)
  const rules = speechRules(language)
  const quoted = quotedBy(told, rules)
  const reported = told.sentences.flatMap((sentence, order) =>
    reportedIn(sentence, told.sentences.slice(Math.max(0, order - 3), order), rules).map((part) => ({
      ...part,
      sentence: sentence.id,
      speech: 'reported' as const,
    })),
  )
  return [...quoted, ...reported]
}

/** Whose words a part of a sentence is, and how they are said: a guess, for a form to begin with. The author's have no speaker. */
export function saidAt(
  parts: readonly SaidPart[],
  sentence: string,
  { from, to }: Span,
): { speech: ClaimInFile['speech']; speaker: string | null } {
  const around = parts.filter((part) => part.sentence === sentence && part.from <= from && to <= part.to)
  const found = around.find(({ speech }) => speech === 'quoted') ?? around.sort((a, b) => b.from - a.from)[0]
  return found ? { speech: found.speech, speaker: found.speaker } : { speech: 'narration', speaker: null }
}

/** One or two words in marks, said by nobody, are an expression that the author keeps at a distance. */
const EXPRESSION = /^\s*[^\s]+(?:\s+[^\s]+)?(?<![,.!?…])\s*$/u

function quotedBy({ sentences, quotations }: Told, rules: SpeechRules): SaidPart[] {
  let before = null as { speaker: string | null; paragraph: number } | null
  const said: SaidPart[] = []
  for (const parts of quotations) {
    const attribution = attributionOf(parts, { sentences, quotations }, rules)
    const [first, last] = [sentences[parts[0]!.order]!, sentences[parts.at(-1)!.order]!]
    const isExpression =
      parts.length === 1 && EXPRESSION.test(first.whole.slice(parts[0]!.from, parts[0]!.to))
    if (isExpression && !attribution?.isBeside) continue
    const goesOn = before?.paragraph === first.paragraph
    const speaker = attribution ? attribution.speaker : goesOn ? before!.speaker : null
    before = { speaker, paragraph: last.paragraph }
    for (const { order, from, to } of parts)
      said.push({ sentence: sentences[order]!.id, from, to, speech: 'quoted', speaker })
  }
  return said
}
