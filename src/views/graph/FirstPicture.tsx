import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useActions, useGraph, usePositions, useView } from '../../store/useAppState.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import * as styles from './graph.module.css'
import { pressLinks } from './pressLinks.ts'

/** The markup of the picture in the default view, while a page is being prerendered. In the browser it stands in the page. */
export const PictureMarkup = createContext('')

/**
 * What stands where the canvas will be until it is there: the picture that came with the page, untouched for as long as it
 * shows what is asked for; else one that is drawn here.
 */
export function FirstPicture({ shown }: { shown: Visible }) {
  const { select } = useActions()
  const inPage = useInPage()
  const [prerendered, setPrerendered] = useState(inPage ? shown : null)
  if (prerendered && prerendered !== shown) setPrerendered(null)
  const cover = useRef<HTMLDivElement>(null)
  useEffect(() => pressLinks(cover.current!, select), [select])
  return (
    <div className={styles.cover} ref={cover}>
      {prerendered ? <PictureInPage /> : <PictureDrawnHere shown={shown} />}
    </div>
  )
}

/** React does not look into it: a hundred links need no comparison each. */
function PictureInPage() {
  const markup = useContext(PictureMarkup)
  // The same object each time, or React would put the markup in again.
  const [html] = useState({ __html: markup })
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where scripts run, the whole picture is one tab stop.
    for (const link of frame.current!.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
  }, [])
  // The markup is React's own, made by the build.
  // oxlint-disable-next-line react/no-danger
  return <div ref={frame} dangerouslySetInnerHTML={html} suppressHydrationWarning />
}

const load = () => import('./DrawnPicture.tsx')

function PictureDrawnHere({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const positions = usePositions()
  const drawing = useLoaded(load)
  if (drawing.state !== 'loaded') return null
  const { DrawnPicture } = drawing.value
  return <DrawnPicture {...{ graph, view, positions, shown }} tabStops={false} />
}

const never = () => () => undefined

/** True in the prerendered page and while the app takes it over. */
const useInPage = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
