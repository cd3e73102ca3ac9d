import { BY_LANGUAGE, COMMON, type Abbreviations } from './abbreviations.ts'

/** Where ordinals are written with a full stop: "am 3. Oktober". */
const ORDINALS = new Set('bs cs da de dsb et fi fo gsw hr hsb hu is lb lv nb nn no pl sk sl sr tr'.split(' '))

/** What is known of a language's abbreviations, ready to be asked. */
export interface Lexicon {
  within: ReadonlySet<string>
  beforeNumber: ReadonlySet<string>
  either: ReadonlySet<string>
  starters: ReadonlySet<string>
  hasOrdinals: boolean
}

const known = new Map<string, Lexicon>()

/** The abbreviations of the language with this tag; of a language that is not listed, those that are written in many. */
export function lexiconOf(tag: string): Lexicon {
  const [language = ''] = tag.toLowerCase().split('-')
  const before = known.get(language)
  if (before) return before
  const own = BY_LANGUAGE[language]
  const list = (field: keyof Abbreviations) =>
    new Set(`${COMMON[field] ?? ''} ${own?.[field] ?? ''}`.split(' ').filter(Boolean))
  const made = {
    within: list('within'),
    beforeNumber: list('beforeNumber'),
    either: list('either'),
    starters: list('starters'),
    hasOrdinals: ORDINALS.has(language),
  }
  known.set(language, made)
  return made
}

/** Whether a full stop after a word belongs to the word, wherever it stands: "U.S", "J", "Mr". */
export const isAbbreviation = (word: string, { within, either }: Lexicon): boolean =>
  /^\p{Lu}$|^\p{L}+(?:\.\p{L}+)+$/u.test(word) || within.has(word) || either.has(word)
