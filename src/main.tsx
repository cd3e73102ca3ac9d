import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { indexGraph } from './domain/graph.ts'
import { readPageText } from './domain/parse.ts'
import { createReader } from './store/reader.ts'
import { ReaderContext } from './store/useReader.ts'
import './ui/base.css'
import './ui/fonts.css'
import './ui/tokens.css'
import { syncHistory } from './url/history.ts'
import { readQuery } from './url/query.ts'

const { file, positions } = readPageText(document.querySelector('#text')!.textContent!)
const store = createReader(indexGraph(file), positions)
const { view, dropped } = readQuery(location.search)
store.getState().does.show(view, dropped)
syncHistory(store, window)

createRoot(document.querySelector('#entente')!).render(
  <StrictMode>
    <ErrorBoundary>
      <ReaderContext value={store}>
        <App />
      </ReaderContext>
    </ErrorBoundary>
  </StrictMode>,
)
