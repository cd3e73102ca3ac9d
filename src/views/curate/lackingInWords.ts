import type { Lacking } from '../../domain/draft/claimForm.ts'
import * as messages from '../../messages/curate.ts'

const WORDS: Record<Lacking, string> = {
  quote: messages.quote,
  source: messages.who,
  targets: messages.toWhom,
  type: messages.doesWhat,
  voice: messages.voice,
  speech: messages.speech,
  status: messages.status,
  stance: messages.stance,
}

/** What a claim lacks, as a list in words. */
export const lackingInWords = (fields: readonly Lacking[]): string =>
  fields.map((field) => WORDS[field].toLowerCase()).join(', ')
