import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import type { AppStore } from '../../store/appStore.ts'
import { addressesHere } from '../../url/addressesHere.ts'
import * as messages from '../../messages/shell.ts'

/** What the head of a page says of the text that it was made for, to whoever shares or embeds the page. */
const OF_MADE_TEXT =
  'link[rel="canonical"], link[type="application/json+oembed"], script[type="application/ld+json"], meta[property^="og:"]'

/** Completes the line that says where the full page is, and takes all such words back once the reader opens another text. */
export function keepFullPageAddress(store: AppStore) {
  const line = document.querySelector('#address')
  const { page } = addressesHere(store.getState())
  const address = page(DEFAULT_VIEW)
  const link = line?.querySelector('a')
  if (link && address !== null) {
    link.href = address
    link.textContent = address
  } else if (line) line.textContent = messages.aCopyWithoutAddress

  const unsubscribe = store.subscribe(({ origin }) => {
    if (origin === 'published') return
    unsubscribe()
    for (const element of document.querySelectorAll(OF_MADE_TEXT)) element.remove()
    if (line) line.textContent = messages.openedFromAFile
  })
}
