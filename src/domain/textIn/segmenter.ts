type Granularity = 'sentence' | 'word'
const known = new Map<string, Intl.Segmenter>()

/** What cuts text in a language; null where the browser has nothing that does (Firefox before 125). */
export function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== 'function') return null
  const key = `${granularity} ${language}`
  const made = known.get(key) ?? new Intl.Segmenter(localeOf(language), { granularity })
  known.set(key, made)
  return made
}

/** A tag that a graph file may have is not always one that browsers take. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und'
  }
}
