import { createContext } from 'react'

interface TextLanguage {
  lang: string
  dir: 'ltr' | 'rtl'
  /** What opens and closes a quotation. */
  marks: readonly [open: string, close: string]
}

/** The language of the text that is shown; the interface around it is in English. */
export const TextLanguageContext = createContext<TextLanguage>({ lang: 'en', dir: 'ltr', marks: ['“', '”'] })
