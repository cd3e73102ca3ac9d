import type { EdgeStance, ShownSpeech, Status } from './vocabulary.ts'
import * as messages from '../../messages/glossary.ts'

export type TermName =
  | EdgeStance
  | ShownSpeech
  | Status
  | 'voice'
  | 'stance'
  | 'status'
  | 'speech'
  | 'claim'
  | 'relation'
  | 'kind'
  | 'class'
  | 'type'
  | 'section'
  | 'structural'
  | 'neighbourhood'
  | 'chain'
  | 'balanced'
  | 'camp'
  | 'metonym'
  | 'ghost'
  | 'dispute'

/** A sentence or two on each term of the interface, for a reader of fifteen. */
export const GLOSSARY: Record<TermName, string> = {
  voice: messages.voice,
  stance: messages.stance,
  cooperative: messages.cooperative,
  hostile: messages.hostile,
  neutral: messages.neutral,
  contested: messages.contested,
  hidden: messages.hidden,
  status: messages.status,
  occurred: messages.occurred,
  ongoing: messages.ongoing,
  planned: messages.planned,
  sought: messages.sought,
  alleged: messages.alleged,
  predicted: messages.predicted,
  denied: messages.denied,
  speech: messages.speech,
  quoted: messages.quoted,
  reported: messages.reported,
  narration: messages.narration,
  claim: messages.claim,
  relation: messages.relation,
  kind: messages.kind,
  class: messages.classWord,
  type: messages.type,
  section: messages.section,
  structural: messages.structural,
  neighbourhood: messages.neighbourhood,
  chain: messages.chain,
  balanced: messages.balanced,
  camp: messages.camp,
  metonym: messages.metonym,
  ghost: messages.ghost,
  dispute: messages.dispute,
}
