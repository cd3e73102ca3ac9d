import { KeyList, type KeyRow } from '../../ui/KeyList.tsx'
import * as messages from '../../messages/shortcuts.ts'

const ROWS: readonly KeyRow[] = [
  { keys: 'Tab', does: messages.toTheGraphItIs },
  { keys: '← →', does: messages.roundTheRelationsOfThe },
  { keys: 'Enter', does: messages.acrossTheRelationToIts },
  { keys: 'Backspace', does: messages.backAlongTheWayYou },
  { keys: '↓', does: messages.intoTheClaimsOfThe },
  { keys: 'F', does: messages.onlyTheNeighbourhoodOfThe, single: true },
  { keys: 'Home', does: messages.toTheOverview },
  { keys: '+ − 0', does: messages.zoomInZoomOutFit, single: true },
  { keys: 'Escape', does: messages.deselectThenOutOfThe },
  { keys: '/', does: 'search', single: true },
  { keys: '?', does: messages.thisList, single: true },
]

/** All keys, in one list. */
export const AllKeys = () => <KeyList rows={ROWS} />
