import { useEffect } from 'react'
import { useReader } from '../store/useReader.ts'
import { loadable } from './loadable.tsx'
import { Shell } from './Shell.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'

const presenting = loadable(() => import('./presenting/Presenting.tsx').then(({ Presenting }) => Presenting))

/** The page as one reads it, or as one shows it to a class. */
export function App() {
  const present = useReader((state) => state.view.present)
  const theme = useReader((state) => state.view.theme)
  const title = useReader((state) => state.graph.file.title)
  useEffect(() => {
    document.title = `${title} · Entente`
  }, [title])
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, [theme])
  if (present === null) return <Shell />
  return (
    <ViewBoundary>
      <presenting.Component />
    </ViewBoundary>
  )
}
