import codes from 'i18n-iso-countries/codes.json'

/** A state as ISO 3166-1 has it, by its code of three letters. */
export interface State {
  code: string
}

const byLanguage = new Map<string, ReadonlyMap<string, State>>()

/** The state with this name in a language, as the browser knows it; null where it is none. */
export function stateOf(name: string, language: string): State | null {
  return namesIn(language).get(name.toLowerCase()) ?? null
}

function namesIn(language: string): ReadonlyMap<string, State> {
  const known = byLanguage.get(language)
  if (known) return known
  const names = new Map<string, State>()
  for (const style of ['long', 'short'] as const) {
    const display = displayNames(language, style)
    for (const [two, code] of codes as [string, string][]) {
      const name = display?.of(two)
      if (name) names.set(name.toLowerCase(), { code })
    }
  }
  byLanguage.set(language, names)
  return names
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region', style })
  } catch {
    // A language tag that is not one.
    return null
  }
}
