import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from '../app/shell/App.tsx'
import { ErrorBoundary } from '../app/failure/ErrorBoundary.tsx'
import { indexGraph } from '../domain/graph/graph.ts'
import { textLanguage } from '../domain/text/language.ts'
import type { PageText } from './pageText/pageText.ts'
import { visible } from '../domain/visibility/visible.ts'
import { createAppStore } from '../store/appStore.ts'
import { StoreContext } from '../store/useAppState.ts'
import { TextLanguageContext } from '../ui/textLanguage.ts'
import type { Markup } from './page.ts'
import { previewPicture } from './previewPicture.tsx'
import { CitedDocument } from '../views/document/CitedDocument.tsx'
import { DrawnPicture } from '../views/graph/DrawnPicture.tsx'
import { PictureMarkup } from '../views/graph/FirstPicture.tsx'

/** The markup a page carries before any script, the app in its default view and the whole cited document; and its picture for link previews. */
export function prerender({ file, positions }: PageText): Omit<Markup, 'head' | 'end'> & { preview: string } {
  const graph = indexGraph(file)
  const store = createAppStore(graph, positions)
  const { view } = store.getState()
  const drawn = { graph, view, positions, shown: visible(graph, view) }
  const inLanguage = (picture: ReactElement) => (
    <TextLanguageContext value={textLanguage(file.language)}>{picture}</TextLanguageContext>
  )
  return {
    app: renderToString(
      <ErrorBoundary>
        <StoreContext value={store}>
          <PictureMarkup value={renderToStaticMarkup(inLanguage(<DrawnPicture {...drawn} tabStops />))}>
            <App />
          </PictureMarkup>
        </StoreContext>
      </ErrorBoundary>,
    ),
    document: renderToStaticMarkup(<CitedDocument graph={graph} />),
    preview: previewPicture(graph, positions),
  }
}
