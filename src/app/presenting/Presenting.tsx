import { useContext, useEffect } from 'react'
import type { ViewName } from '../../domain/view/viewName.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { StoreContext, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { maskedQuery, readQuery, writeQuery } from '../../url/query.ts'
import { GraphPicture } from '../../views/graph/GraphPicture.tsx'
import { TimelineSlide } from '../../views/timeline/TimelineSlide.tsx'
import { MatrixSlide } from '../../views/matrix/MatrixSlide.tsx'
import { NotesWindow } from '../../views/present/NotesWindow.tsx'
import { Screen, type Whole } from '../../views/present/Screen.tsx'
import { connectWindows } from '../../windows/connectWindows.ts'
import { isOnWeb } from '../../url/addressesHere.ts'

/** What each of these views is for a class; of the others it is the picture. */
const WHOLE: Partial<Record<ViewName, Whole>> = {
  matrix: { Slide: MatrixSlide, stands: 'beside' },
  timeline: { Slide: TimelineSlide, stands: 'above' },
}

/** Pages from a disk or in a frame have no other window that could hear them. */
const hasWindows = () => isOnWeb() && window.parent === window && 'BroadcastChannel' in window

/** A frame from its own origin may open windows; one in a sandbox would do nothing, and says its address below itself. */
const mayOpenTabs = () => window.parent !== window && window.origin !== 'null' && !document.fullscreenEnabled

/** What a class sees, or on a second window what only its teacher sees. */
export function Presenting() {
  const store = useContext(StoreContext)!
  const graph = useGraph()
  const view = useView()
  const theme = useAppState((state) => state.theme)
  const origin = useAppState((state) => state.origin)
  const { page } = useAddresses()
  const mayJoin = origin === 'published' && hasWindows()
  const { id } = graph.file
  useEffect(
    () =>
      mayJoin
        ? connectWindows(store, new BroadcastChannel(`entente ${id}`), { read: readQuery, write: writeQuery })
        : undefined,
    [store, id, mayJoin],
  )
  if (view.present === 'notes') return <NotesWindow />
  return (
    <Screen
      Picture={GraphPicture}
      whole={WHOLE[view.view] ?? null}
      newTab={mayOpenTabs() ? page(view) : null}
      notesAddress={mayJoin ? maskedQuery({ ...view, present: 'notes' }, theme) : null}
    />
  )
}
