import { StrictMode, useEffect, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/shell/App.tsx'
import { ErrorBoundary } from './app/failure/ErrorBoundary.tsx'
import { indexGraph } from './domain/graph/graph.ts'
import { readPageText } from './build/pageText/pageText.ts'
import { createAppStore } from './store/appStore.ts'
import { StoreContext } from './store/useAppState.ts'
import './ui/base.css'
import './ui/beforeScripts.css'
import './ui/fonts.css'
import './ui/tokens.css'
import { syncHistory } from './url/history.ts'
import { pastedQuery } from './url/pasted.ts'
import { namedByFragment } from './url/fragment.ts'
import { maskedQuery, readQuery, writeQuery } from './url/query.ts'
import { loadClaims } from './views/evidence/claimsPart.ts'
import { loadCanvas } from './views/graph/loadCanvas.ts'
import { GRAPH_VIEW } from './domain/view/viewName.ts'

/** Ends the wait in which the document's entries stand in for the evidence, once the evidence itself is drawn. */
function Ready({ children }: { children: ReactNode }) {
  useEffect(() => document.documentElement.classList.remove('waiting'), [])
  return children
}

/** Shows the text that the page carries. */
function showText(page: Element, json: string) {
  const framed = window.parent !== window
  if (framed) document.documentElement.dataset['framed'] = ''
  const { file, positions } = readPageText(json)
  const graph = indexGraph(file)
  const store = createAppStore(graph, positions)
  const query = pastedQuery(location)
  const { view, theme, dropped } = readQuery(query)
  // The page carries the default view; a link that asks for another must not show that one first.
  const isDefault = writeQuery(view) === ''
  const chosen = isDefault ? namedByFragment(location.hash, graph) : null
  const asked = chosen === null ? query : maskedQuery({ ...view, select: chosen }, theme, query)
  if (asked !== location.search) {
    try {
      history.replaceState(null, '', location.pathname + asked)
    } catch {
      // A frame without an origin of its own keeps the address it has.
    }
  }
  store.getState().actions.setTheme(theme)
  store.getState().actions.setView(chosen === null ? view : { ...view, select: chosen }, dropped)
  syncHistory(store, window, !framed)
  if (framed)
    import('./embed/attachHost.ts').then(
      ({ attachHost }) =>
        attachHost(store, window, { read: readQuery, write: (shown) => maskedQuery(shown) }),
      () => void (document.querySelector<HTMLElement>('#lost')!.hidden = false),
    )
  // Where it is missed, the line says no more than the build knew.
  import('./app/addresses/fullPageAddress.ts').then(
    ({ keepFullPageAddress }) => keepFullPageAddress(store),
    () => undefined,
  )

  // Asked for before anything is drawn: on a slow line it comes last of all.
  if (view.view === GRAPH_VIEW) void loadCanvas().catch(() => undefined)

  const app = (
    <StrictMode>
      <Ready>
        <ErrorBoundary>
          <StoreContext value={store}>
            <App />
          </StoreContext>
        </ErrorBoundary>
      </Ready>
    </StrictMode>
  )
  const draw = () => {
    if (isDefault && page.hasChildNodes()) hydrateRoot(page, app)
    else {
      page.replaceChildren()
      createRoot(page).render(app)
    }
    document.documentElement.classList.remove('other-view')
  }
  const { select } = store.getState().view
  // What shows claims is a part of its own: where a link asks for claims it comes first, or else behind the first evidence.
  if (select !== null && !graph.entities.has(select)) void loadClaims().then(draw, draw)
  else draw()
}

const page = document.querySelector('#entente')!
const text = document.querySelector('#text')!.textContent
if (text) showText(page, text)
// A page without a text is the one on which texts are made.
else
  void import('./curate.tsx').then(
    ({ showCuratePage }) => showCuratePage(page),
    () => void (document.querySelector<HTMLElement>('#lost')!.hidden = false),
  )
