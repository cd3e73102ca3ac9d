import type { Mention } from './mentions.ts'
import type { Span } from './span.ts'
import { SPEECH_WORDS, type SpeechWords } from './speechWords.ts'

/** A sentence in which the words that are quoted are blanked out, and who is named in it elsewhere that can speak. */
export interface Telling {
  text: string
  speakers: readonly (Mention & { isPerson: boolean })[]
}

/** "said" and its like, where it stands. */
export interface SpeechVerb extends Span {
  isParticiple: boolean
}

export interface SpeechRules {
  verbs: RegExp
  /** "that" after the verb and whom it is said to. */
  that: RegExp
  bare: RegExp
  nouns: RegExp
  whether: RegExp
  accordingTo: RegExp
  pronoun: RegExp
  isVerbFirst: boolean
}

const NEVER = '(?!)'
const UNKNOWN: SpeechWords = {
  verbs: NEVER,
  that: NEVER,
  whether: NEVER,
  accordingTo: NEVER,
  pronouns: NEVER,
}
const known = new Map<string, SpeechRules>()

/** What tells who speaks in a language; of a language that is not known, nothing but the colon. */
export function speechRules(tag: string): SpeechRules {
  const [language = ''] = tag.toLowerCase().split('-')
  const before = known.get(language)
  if (before) return before
  const words = SPEECH_WORDS[language] ?? UNKNOWN
  const whole = (choice: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${choice})(?![\\p{L}\\p{M}])`, flags)
  const made: SpeechRules = {
    verbs: whole(`(${words.participles ?? NEVER})|${words.verbs}`, 'giu'),
    that: new RegExp(
      `^(?:(?:\\s[^\\s,.;:]+){0,4}?,?\\s(?:${words.that})|\\s(?:${words.about ?? NEVER}))(?![\\p{L}\\p{M}])`,
      'iu',
    ),
    bare: whole(words.bare ?? NEVER, 'iu'),
    nouns: whole(words.nouns ?? NEVER, 'giu'),
    whether: new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.whether})\\s*$`, 'iu'),
    accordingTo: whole(words.accordingTo, 'giu'),
    pronoun: whole(words.pronouns, 'iu'),
    isVerbFirst: words.isVerbFirst ?? false,
  }
  known.set(language, made)
  return made
}

export const speechVerbs = (text: string, { verbs }: SpeechRules): SpeechVerb[] =>
  Array.from(text.matchAll(verbs), ({ 0: word, 1: participle, index }) => ({
    from: index,
    to: index + word.length,
    isParticiple: participle !== undefined,
  }))

/** "Gantz, who has also said", "Gantz later said" */
const CLOSE_BY = /^["'”’»)\s]*(?:,\s[^,]{1,60},\s)?(?:[^\s,.;:]+\s){0,3}$/u
const REACH = 60

/**
 * Who is the subject of a verb of speech: the name right before it, or whom a pronoun there stands for; behind it where the
 * language or the order has it so; or else the nearest person before it. Null if nobody that is known.
 */
export function subjectOf(
  verb: SpeechVerb,
  telling: Telling,
  earlier: readonly Telling[],
  rules: SpeechRules,
  { from = 0, isInverted = false } = {},
): string | null {
  const { text, speakers } = telling
  const before = speakers.filter((each) => from <= each.from && each.to <= verb.from)
  const after = speakers.find((each) => verb.to <= each.from && each.from - verb.to < REACH)
  const following = () => (after && !/[,;:]/.test(text.slice(verb.to, after.from)) ? after.entity : null)
  if (isInverted || rules.isVerbFirst) {
    const pronoun = rules.pronoun.test(text.slice(verb.to, verb.to + 10).split(/[,.;:]/)[0]!)
    const found = pronoun ? antecedent(telling, verb.from, earlier) : following()
    if (found) return found
  }
  if (verb.isParticiple) {
    // What stands between may have verbs of its own.
    const main = speechVerbs(text, rules).findLast((each) => each.from > verb.to && !each.isParticiple)
    const subject = main && namedBefore(main, telling, verb.to)
    if (subject) return subject.entity
  } else {
    const nearby = text.slice(Math.max(from, verb.from - 25), verb.from)
    const direct = namedBefore(verb, telling, from)
    if (direct && !rules.pronoun.test(text.slice(direct.to, verb.from))) return direct.entity
    if (rules.pronoun.test(nearby)) return antecedent(telling, verb.from - nearby.length, earlier)
  }
  return (before.findLast((each) => each.isPerson) ?? before.at(-1))?.entity ?? null
}

/** The name that stands right before a verb, as its subject does. */
export function namedBefore(verb: Span, { text, speakers }: Telling, from = 0): Mention | null {
  const before = speakers.filter((each) => from <= each.from && each.to <= verb.from)
  const gap = (mention: Mention) => text.slice(mention.to, verb.from)
  const last = before.at(-1)
  if (!last) return null
  // "Lavrov, who had met Raisi, said"
  const outside = /^,\s$/.test(gap(last)) && before.find((each) => /^,\s[^,]{1,80},\s$/.test(gap(each)))
  return outside || (CLOSE_BY.test(gap(last)) ? last : null)
}

const SENTENCES_BACK = 3

/** Whom "he" stands for: the person named first in the same sentence before it, or else in the last sentence that names one. */
export function antecedent(
  { speakers }: Telling,
  before: number,
  earlier: readonly Telling[],
): string | null {
  const back = earlier.slice(-SENTENCES_BACK).reverse()
  const lists = [speakers.filter(({ to }) => to <= before), ...back.map((each) => each.speakers)]
  return lists.map((list) => list.find(({ isPerson }) => isPerson)).find(Boolean)?.entity ?? null
}

/** Who is named after such words as "according to", which end here; null if nobody that is known. */
export function namedAfter(end: number, { text, speakers }: Telling): Mention | null {
  const named = speakers.find((each) => each.from >= end && each.from - end < REACH)
  return named && !/[,.;:]/.test(text.slice(end, named.from)) ? named : null
}
