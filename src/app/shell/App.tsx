import { useContext, useEffect } from 'react'
import { textLanguage } from '../../domain/text/language.ts'
import { AddressesContext } from '../../store/useAddresses.ts'
import { StoreContext, useAppState } from '../../store/useAppState.ts'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { addressesHere } from '../../url/addressesHere.ts'
import { loadable } from '../loading/loadable.tsx'
import { Opening } from '../opening/Opening.tsx'
import { preparePrinting } from '../printing/preparePrinting.ts'
import { Shell } from './Shell.tsx'
import { whenIdle } from '../loading/whenIdle.ts'
import { ViewBoundary } from '../failure/ViewBoundary.tsx'
import * as messages from '../../messages/shell.ts'

const presenting = loadable(() => import('../presenting/Presenting.tsx').then(({ Presenting }) => Presenting))

/** The page as one reads it, or as one shows it to a class. */
export function App() {
  const store = useContext(StoreContext)!
  const present = useAppState((state) => state.view.present)
  const theme = useAppState((state) => state.theme)
  const title = useAppState((state) => state.graph.file.title)
  const language = useAppState((state) => state.graph.file.language)
  useEffect(() => {
    document.title = messages.titleEntente({ title })
  }, [title])
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, [theme])
  useEffect(() => {
    whenIdle(() => {
      if (navigator.onLine) preparePrinting(store).catch(() => undefined)
    })
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
