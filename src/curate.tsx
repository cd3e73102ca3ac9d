import { createRoot } from 'react-dom/client'
import { CuratePage } from './app/curating/CuratePage.tsx'
import { ErrorBoundary } from './app/failure/ErrorBoundary.tsx'
import { readPageText } from './build/pageText/pageText.ts'
import { onePage } from './build/pageText/onePage.ts'

/** Shows the page on which texts are made. */
export function showCuratePage(root: Element) {
  document.documentElement.classList.remove('waiting', 'other-view')
  const services = { published, onePage: (file: Parameters<typeof onePage>[0]) => onePage(file, ONE_PAGE) }
  createRoot(root).render(
    <ErrorBoundary>
      <CuratePage services={services} />
    </ErrorBoundary>,
  )
}

/** The reader in one file, without a text in it. */
const ONE_PAGE = './one-page.html'

/** Reads a text out of its page. Rejects where there is none. */
async function published(id: string) {
  const answer = await fetch(`../${encodeURIComponent(id)}/index.html`)
  if (!answer.ok) throw new Error(`There is no text ${id}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return readPageText(page.querySelector('#text')!.textContent!).file
}
