import { useContext, useEffect } from 'react'
import { textLanguage } from '../domain/language.ts'
import { AddressesContext } from '../store/useAddresses.ts'
import { ReaderContext, useReader } from '../store/useReader.ts'
import { TextLanguageContext } from '../ui/textLanguage.ts'
import { addressesHere } from './addressesHere.ts'
import { loadable } from './loadable.tsx'
import { Opening } from './opening/Opening.tsx'
import { preparePrinting } from './preparePrinting.ts'
import { Shell } from './Shell.tsx'
import { whenIdle } from './whenIdle.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const presenting = loadable(() => import('./presenting/Presenting.tsx').then(({ Presenting }) => Presenting))

/** The page as one reads it, or as one shows it to a class. */
export function App() {
  const store = useContext(ReaderContext)!
  const present = useReader((state) => state.view.present)
  const theme = useReader((state) => state.theme)
  const title = useReader((state) => state.graph.file.title)
  const language = useReader((state) => state.graph.file.language)
  useEffect(() => {
    document.title = `${title} · Entente`
  }, [title])
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, [theme])
  useEffect(() => {
    whenIdle(() => void preparePrinting(store).catch(() => undefined))
  }, [store])
  return (
    <AddressesContext value={addressesHere}>
      <Opening>
        <TextLanguageContext value={textLanguage(language)}>
          {present === null ? (
            <Shell />
          ) : (
            <ViewBoundary>
              <presenting.Component />
            </ViewBoundary>
          )}
        </TextLanguageContext>
      </Opening>
    </AddressesContext>
  )
}
