import { groupBy, groupByEach, type Claim } from '../graph/graph.ts'
import type { Voice } from '../file/graphFile.ts'
import {
  keysOf,
  SHOWN_SPEECH,
  SHOWN_STANCES,
  type ShownSpeech,
  type ShownStance,
} from '../graph/vocabulary.ts'

export interface VoiceProfile {
  voice: Voice
  claims: number
  /** Of all claims given, from 0 to 1; 0 where there are none. */
  share: number
  stances: Record<ShownStance, number>
  speech: Record<ShownSpeech, number>
  /** Entities that its claims are about and how many are, most first. */
  about: readonly (readonly [entity: string, claims: number])[]
}

/** What each voice contributes to the claims given, the one that speaks most first; a silent voice last, with zeros. */
export function voiceProfiles(voices: Iterable<Voice>, claims: readonly Claim[]): VoiceProfile[] {
  const byVoice = groupBy(claims, ({ voice }) => voice.id)
  return [...voices]
    .map((voice): VoiceProfile => {
      const own = byVoice.get(voice.id) ?? []
      const counted = <K extends string>(keys: readonly K[], keyOf: (claim: Claim) => K) =>
        Object.fromEntries(
          keys.map((key) => [key, own.filter((claim) => keyOf(claim) === key).length]),
        ) as Record<K, number>
      const about = groupByEach(own, ({ relation }) => new Set([relation.source, relation.target]))
      return {
        voice,
        claims: own.length,
        share: claims.length ? own.length / claims.length : 0,
        stances: counted(keysOf(SHOWN_STANCES), ({ stance }) => stance),
        speech: counted(keysOf(SHOWN_SPEECH), ({ speech }) => speech),
        about: [...about].map(([id, group]) => [id, group.length] as const).sort(([, a], [, b]) => b - a),
      }
    })
    .sort((a, b) => b.claims - a.claims)
}
