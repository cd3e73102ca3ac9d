import type { Entity } from '../file/graphFile.ts'
import { mentionFinder } from './mentions.ts'

/** Words of a sentence that stand in quotation marks, and who seems to say them: the id of an entity, null where nobody is named. */
export interface Quotation {
  sentence: string
  from: number
  to: number
  speaker: string | null
}

const OPENING = '“«„‹「'
const CLOSING = '”»“›」'
const EITHER = '"'

/** The parts of the text in quotation marks; a quotation goes on over sentences until it is closed. */
export function quotationsIn(
  sentences: readonly { id: string; text: string }[],
  entities: readonly Entity[],
): Quotation[] {
  const find = mentionFinder(entities)
  const found: Quotation[] = []
  let closing: string | null = null
  for (const { id, text } of sentences) {
    const parts: { from: number; to: number }[] = []
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const sign = text[i]!
      if (closing === null) {
        const at = OPENING.indexOf(sign)
        if (at < 0 && sign !== EITHER) continue
        closing = sign === EITHER ? EITHER : CLOSING[at]!
        from = i + 1
      } else if (sign === closing) {
        parts.push({ from, to: i })
        closing = null
      }
    }
    if (closing !== null) parts.push({ from, to: text.length })
    if (!parts.length) continue
    const outside = find(text).filter(
      (mention) => !parts.some((part) => mention.from < part.to && mention.to > part.from),
    )
    for (const part of parts)
      found.push({ sentence: id, ...part, speaker: speaker(part, outside) ?? found.at(-1)?.speaker ?? null })
  }
  return found
}

/** Whoever is named nearest to the quotation and outside it: in news, nearly always who says it. */
function speaker(
  part: { from: number; to: number },
  outside: readonly { from: number; to: number; entity: string }[],
): string | null {
  const distance = ({ from, to }: { from: number; to: number }) =>
    to <= part.from ? part.from - to : from - part.to
  const [nearest] = [...outside].sort((a, b) => distance(a) - distance(b))
  return nearest?.entity ?? null
}
