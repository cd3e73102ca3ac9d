import { useContext } from 'react'
import { TextLanguageContext } from './textLanguage.ts'

/** What stands between the two signs by which Unicode keeps a name apart: first strong isolate, and its end. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/

/** Words of the interface with names in them; those that are kept apart get an element and the language of the text. */
export function Words({ children }: { children: string }) {
  const { lang } = useContext(TextLanguageContext)
  // Every second part is a name.
  const parts = children.split(ISOLATED)
  if (parts.length === 1) return children
  return parts.map((part, i) =>
    i % 2 ? (
      // Parts of a sentence have no name but their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <bdi key={i} lang={lang}>
        {part}
      </bdi>
    ) : (
      part
    ),
  )
}
