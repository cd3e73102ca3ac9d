import {
  namedAfter,
  namedBefore,
  speechVerbs,
  subjectOf,
  type SpeechRules,
  type SpeechVerb,
  type Telling,
} from './attribution.ts'
import { trimmed, type Span } from './span.ts'

interface Reported extends Span {
  speaker: string | null
}

/** What a sentence says in indirect speech, and whose it is. One part may stand in another: "X says that Y said that …". */
export function reportedIn(telling: Telling, earlier: readonly Telling[], rules: SpeechRules): Reported[] {
  const { text } = telling
  const verbs = speechVerbs(text, rules)
  const parts = [
    ...verbs.flatMap((verb) => [...afterVerb(verb), ...beforeVerb(verb)]),
    ...bySource(rules.accordingTo),
    ...aboutNouns(),
  ]
  return parts.flatMap((part) => {
    const span = trimmed(text, part)
    return span && /\p{L}/u.test(text.slice(span.from, span.to)) ? [{ ...part, ...span }] : []
  })

  function afterVerb(verb: SpeechVerb): Reported[] {
    const rest = text.slice(verb.to)
    const that = rules.that.exec(rest)?.[0]
    const isBare =
      rules.bare.test(text.slice(verb.from, verb.to)) && /^\s+(?!this|these|it|so|nothing)\p{L}/u.test(rest)
    if (that === undefined && !isBare) return []
    const from = verb.to + (that ?? '').length
    return [{ from, to: endAfter(from), speaker: subjectOf(verb, telling, earlier, rules) }]
  }

  /** "…, Biden said on Monday." */
  function beforeVerb(verb: SpeechVerb): Reported[] {
    const subject = verb.isParticiple ? null : namedBefore(verb, telling)
    const before = text.slice(0, subject?.from ?? 0)
    if (!subject || !/\p{L},\s*$/u.test(before) || !/^[^,;:"“«„]{0,40}$/u.test(text.slice(verb.to))) return []
    return [{ from: 0, to: before.trimEnd().length - 1, speaker: subject.entity }]
  }

  function bySource(words: RegExp): Reported[] {
    return Array.from(text.matchAll(words)).flatMap(({ 0: found, index }) => {
      const named = namedAfter(index + found.length, telling)
      if (!named) return []
      const isFirst = !/,|\p{L}{6}/u.test(text.slice(0, index))
      const span = isFirst ? { from: named.to, to: endAfter(named.to) } : { from: 0, to: index }
      return [{ ...span, speaker: named.entity }]
    })
  }

  /** "the claims of Benny Gantz about …" */
  function aboutNouns(): Reported[] {
    return Array.from(text.matchAll(rules.nouns)).flatMap(({ 0: found, index }) => {
      const named = namedAfter(index + found.length, telling)
      const about = named && /^[^;:.]{0,60}?\s(?:that|about|on|regarding)\s/u.exec(text.slice(named.to))
      if (!about) return []
      const from = named.to + about[0].length
      const relative = text.slice(from).search(/,\s(?:who|which)\s/u)
      return [{ from, to: relative < 0 ? endAfter(from) : from + relative, speaker: named.entity }]
    })
  }

  /** Up to where somebody else, or the same one, is said to say more: ", RIA Novosti adds". */
  function endAfter(from: number): number {
    const subjects = verbs.flatMap((verb) =>
      verb.from > from ? (namedBefore(verb, telling, from) ?? []) : [],
    )
    const next = subjects.find((subject) => /,\s*$/.test(text.slice(from, subject.from)))
    return next ? from + text.slice(from, next.from).trimEnd().length - 1 : text.length
  }
}
