import { antecedent, namedAfter, speechVerbs, subjectOf, type SpeechRules } from './attribution.ts'
import type { QuotedPart, Told } from './told.ts'

interface Attribution {
  /** Null where somebody speaks whom nobody knows. */
  speaker: string | null
  /** A verb of speech stands beside the marks. */
  isBeside: boolean
}

const REACH = 60
const BESIDE = /^(?:\s[^\s,.;:]+){0,4}[\s:,—–-]*$/u
/** What shows that a sentence goes on after the marks. */
const OPEN_END = /[,?!…—–-]\s*$/u
const OVER = /[;_?!]|\p{Ll}{4}\./u

/** Whom the words around a quotation name as its speaker; null where they say nothing. */
export function attributionOf(
  parts: readonly QuotedPart[],
  told: Told,
  rules: SpeechRules,
): Attribution | null {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const sentence = told.sentences[first.order]!
  const earlier = told.sentences.slice(Math.max(0, first.order - 3), first.order)
  const lead = sentence.text.slice(0, Math.max(0, first.from - 1))
  if (rules.whether.test(lead)) return { speaker: null, isBeside: true }
  const verb = speechVerbs(lead, rules).at(-1)
  const subject = verb && subjectOf(verb, sentence, earlier, rules)
  if (verb && BESIDE.test(lead.slice(verb.to).replace(rules.that, '')))
    return { speaker: subject!, isBeside: true }
  const behind = behindOf(last, told, rules)
  if (behind) return behind
  const speaker = subject ?? sourceIn(lead) ?? namedIn(lead)
  return speaker === null ? null : { speaker, isBeside: false }

  function sourceIn(text: string): string | null {
    const ends = Array.from(text.matchAll(rules.accordingTo), (found) => found.index + found[0].length)
    return ends.map((end) => namedAfter(end, sentence)).find(Boolean)?.entity ?? null
  }

  function namedIn(text: string): string | null {
    const speakers = sentence.speakers.filter(({ to }) => to <= text.length)
    if (/\p{L}/u.test(text)) {
      const named =
        speakers.findLast((each) => each.isPerson) ?? (/:\s*$/.test(text) ? speakers.at(-1) : undefined)
      if (named) return named.entity
      return rules.pronoun.test(text) || /:\s*$/.test(text) ? antecedent(sentence, 0, earlier) : null
    }
    const before = earlier.at(-1)
    return before && /:\s*$/.test(before.text)
      ? antecedent(before, before.text.length, earlier.slice(0, -1))
      : null
  }
}

/** Nothing between, or a short verb of another: "a déclaré". */
const INVERTED = /^[^\p{L}\p{N}]*(?:\p{Ll}{1,3}\s)?$/u

/** `"…," Gantz said` and `"…," said Gantz` */
function behindOf({ order, from, to }: QuotedPart, told: Told, rules: SpeechRules): Attribution | null {
  const sentence = told.sentences[order]!
  const end = to + 1
  const tail = sentence.text.slice(end, end + REACH)
  const [verb] = speechVerbs(tail, rules)
  if (!verb || verb.isParticiple) return null
  const between = tail.slice(0, verb.from)
  const isInverted = INVERTED.test(between) && !rules.pronoun.test(between)
  const goesOn = isInverted || /^\s*[,—–-]/.test(between) || OPEN_END.test(sentence.whole.slice(from, to))
  if (!goesOn || OVER.test(between)) return null
  const placed = { ...verb, from: verb.from + end, to: verb.to + end }
  const earlier = told.sentences.slice(Math.max(0, order - 3), order)
  return { speaker: subjectOf(placed, sentence, earlier, rules, { from: end, isInverted }), isBeside: true }
}
