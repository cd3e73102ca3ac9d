import { useContext } from 'react'
import { TextLanguageContext } from './textLanguage.ts'

/** Words of the text among those of the interface, in the quotation marks of their own language. */
export function Quote({ children, className }: { children: string; className?: string | undefined }) {
  const { lang, dir, marks } = useContext(TextLanguageContext)
  return (
    <q className={className} lang={lang} dir={dir}>
      {marks.join(children)}
    </q>
  )
}
