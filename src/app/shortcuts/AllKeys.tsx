import { KeyList, type KeyRow } from '../../ui/KeyList.tsx'

const ROWS: readonly KeyRow[] = [
  { keys: 'Tab', does: 'to the graph: it is one stop' },
  { keys: '← →', does: 'round the relations of the present entity, in the order of the text' },
  { keys: 'Enter', does: 'across the relation, to its other end' },
  { keys: 'Backspace', does: 'back along the way you came' },
  { keys: '↓', does: 'into the claims of the relation' },
  { keys: 'F', does: 'only the neighbourhood of the present entity, and back', single: true },
  { keys: 'Home', does: 'to the overview' },
  { keys: '+ − 0', does: 'zoom in, zoom out, fit', single: true },
  { keys: 'Escape', does: 'deselect, then out of the graph' },
  { keys: '/', does: 'search', single: true },
  { keys: '?', does: 'this list', single: true },
]

/** All keys, in one list. */
export const AllKeys = () => <KeyList rows={ROWS} />
