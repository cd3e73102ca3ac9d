import { ONE_LANGUAGE, STOP_WORDS } from './stopWords.ts'

/** A language of a text, and how much of its letters is in it. */
export interface LanguageShare {
  /** A tag such as "en"; null where nothing is known. */
  language: string | null
  share: number
}

/**
 * Guesses the languages of a text, the one with most of it first: a paragraph's script tells, and in scripts of many languages
 * its most usual words. It knows some forty languages, can take near relatives for one another (Danish and Norwegian), and
 * says nothing of a paragraph without usual words, such as a list of names.
 */
export function guessLanguages(paragraphs: readonly string[]): LanguageShare[] {
  const letters = new Map<string | null, number>()
  for (const text of paragraphs) {
    const count = countOf(/\p{L}/gu, text)
    const language = count === 0 ? null : languageOf(text)
    letters.set(language, (letters.get(language) ?? 0) + count)
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  return [...letters]
    .filter(([, count]) => count > 0)
    .map(([language, count]) => ({ language, share: count / all }))
    .sort((a, b) => Number(a.language === null) - Number(b.language === null) || b.share - a.share)
}

const countOf = (sign: RegExp, text: string): number => text.match(sign)?.length ?? 0
const ofScript = (script: string, text: string) => countOf(new RegExp(`\\p{Script=${script}}`, 'gu'), text)

function languageOf(text: string): string | null {
  const scripts = ['Han', ...Object.keys(STOP_WORDS), ...ONE_LANGUAGE.map(([script]) => script)]
  const kana = ofScript('Hiragana', text) + ofScript('Katakana', text)
  const counts = scripts.map((script) => [script, ofScript(script, text)] as const)
  const [script, count] = counts.reduce((most, each) => (each[1] > most[1] ? each : most))
  if (kana + count === 0) return null
  if (kana > count || (script === 'Han' && kana * 10 > count)) return 'ja'
  if (script === 'Han') return 'zh'
  return new Map(ONE_LANGUAGE).get(script) ?? byWords(text, STOP_WORDS[script]!)
}

/** One usual word may be a name. */
const FEWEST = 2

function byWords(text: string, lists: Readonly<Record<string, string>>): string | null {
  const [first, second] = hitsOf(text, lists)
  return first && first.hits >= FEWEST && first.hits > (second?.hits ?? 0) ? first.language : null
}

/** How many of its words are usual ones of each language, the most first. */
function hitsOf(text: string, lists: Readonly<Record<string, string>>): { language: string; hits: number }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const all = Object.entries(lists).map(([language, list]) => {
    const usual = new Set(list.split(' '))
    return { language, hits: words.filter((word) => usual.has(word)).length }
  })
  return all.sort((a, b) => b.hits - a.hits)
}

/** How many words of a text are usual ones of the language that has most of them: few if its letters are read wrongly. */
export const usualWords = (text: string): number =>
  Math.max(...Object.values(STOP_WORDS).map((lists) => hitsOf(text, lists)[0]!.hits))
