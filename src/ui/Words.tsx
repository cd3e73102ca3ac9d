import { Fragment, useContext, type ReactNode } from 'react'
import { TextLanguageContext } from './textLanguage.ts'

/** What stands between the two signs by which Unicode keeps a name apart: first strong isolate, and its end. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/

const asTheyAre = (words: string): ReactNode => words

interface Props {
  children: string
  /** How the words are drawn, if not as they are. */
  draw?(words: string): ReactNode
}

/** Words of the interface with names in them; those that are kept apart get an element and the language of the text. */
export function Words({ children, draw = asTheyAre }: Props) {
  const { lang } = useContext(TextLanguageContext)
  // Every second part is a name.
  const parts = children.split(ISOLATED)
  if (parts.length === 1) return draw(children)
  return parts.map((part, i) =>
    i % 2 ? (
      // Parts of a sentence have no name but their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <bdi key={i} lang={lang}>
        {draw(part)}
      </bdi>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={i}>{draw(part)}</Fragment>
    ),
  )
}
