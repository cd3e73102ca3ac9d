import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react'
import { cellInWords, cellLook } from '../../domain/matrix/cellLook.ts'
import { cellKey, type Place } from '../../domain/matrix/matrix.ts'
import { shownMatrix, type ShownMatrix } from '../../domain/matrix/shownMatrix.ts'
import { nameOf } from '../../domain/graph/graph.ts'
import { useActions, useGraph, useReadState, useView } from '../../store/useAppState.ts'
import { useVisible, useVisibleOfAllVoices } from '../../store/useVisible.ts'
import { Words } from '../../ui/Words.tsx'
import * as buttons from '../../ui/button.module.css'
import { MatrixChoices } from './MatrixChoices.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import { MatrixSummary } from './MatrixSummary.tsx'
import { MatrixTable, type GridEvents } from './MatrixTable.tsx'
import * as styles from './matrix.module.css'
import { useScrollToCell } from './useScrollToCell.ts'
import { VoiceMatrices } from './VoiceMatrices.tsx'
import * as messages from '../../messages/matrix.ts'

interface Props {
  enterEvidence(): void
  leave(): void
}

/** Rows drawn at once; with more, or with each voice by itself, a school laptop would be busy for seconds. */
const BATCH = { one: 50, each: 20 }

/** Who does what to whom: rows act, columns are acted upon, and every cell leads to the words behind it. */
export function MatrixView({ enterEvidence, leave }: Props) {
  const graph = useGraph()
  const view = useView()
  const [batches, setBatches] = useState(1)
  const heard = useVisible()
  const all = useVisibleOfAllVoices()
  const { among, leaders, order, byVoice, voices, compare, select } = view
  const most = batches * BATCH[byVoice ? 'each' : 'one']
  const shown = useMemo(
    () => shownMatrix(graph, { heard, all }, { among, leaders, order, byVoice, voices, compare }, most),
    [graph, heard, all, among, leaders, order, byVoice, voices, compare, most],
  )
  const frame = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Place | null>(null)
  const events = useGridEvents(frame, select, { enterEvidence, leave }, setPointed)
  const rest = shown.rows.byClaims.length - shown.groups.flat().length
  const isHidden = byVoice && view.hide?.includes('voices')
  return (
    <div
      className={styles.frame}
      ref={frame}
      style={{ '--rows': shown.groups.flat().length } as CSSProperties}
    >
      <div className={styles.top}>
        <MatrixChoices />
        <MatrixSummary shown={shown} />
      </div>
      {isHidden && <p className={styles.top}>{messages.voicesAreHidden}</p>}
      {shown.each && !isHidden && <VoiceMatrices groups={shown.groups} each={shown.each} {...events} />}
      {!shown.each && (
        <MatrixTable
          graph={graph}
          groups={shown.groups}
          matrix={shown.matrix}
          compare={compare}
          select={select}
          label={messages.whoDoesWhatToWhom}
          {...events}
        />
      )}
      <div className={styles.foot}>
        {rest > 0 && (
          <button type="button" className={buttons.button} onClick={() => setBatches(batches + 1)}>
            {messages.showMore({ count: Math.min(rest, most / batches) })}
          </button>
        )}
        {!isHidden && <MatrixLegend looks={shown.looks} byVoice={shown.each !== null} />}
      </div>
      <Pointed place={pointed} shown={shown} />
    </div>
  )
}

/** What the pointer or the keyboard is on, in words; a screen reader hears it from the table itself. */
function Pointed({ place, shown }: { place: Place | null; shown: ShownMatrix }) {
  const graph = useGraph()
  const { compare } = useView()
  if (!place || place.row === place.column) return null
  const claims = shown.matrix.cells.get(cellKey(place))?.claims
  const words = messages.oneTowardAnotherWhat({
    one: nameOf(graph, place.row),
    other: nameOf(graph, place.column),
    what: claims ? cellInWords(graph, cellLook(claims, compare), compare) : messages.noClaim,
  })
  return (
    <p className={styles.pointed} aria-hidden>
      <Words>{words}</Words>
    </p>
  )
}

function useGridEvents(
  frame: RefObject<HTMLElement | null>,
  select: string | null,
  { enterEvidence, leave }: Props,
  onPoint: GridEvents['onPoint'],
): GridEvents {
  const actions = useActions()
  const read = useReadState()
  const choose = useScrollToCell(frame, select, actions.select)
  const latest = useRef({ enterEvidence, leave, read })
  useEffect(() => {
    latest.current = { enterEvidence, leave, read }
  })
  const onChoose = useCallback(
    (id: string, pressed: Element, further: boolean) => {
      const isThere = latest.current.read().view.select === id
      if (further && isThere) latest.current.enterEvidence()
      else choose(id, pressed)
    },
    [choose],
  )
  const onEscape = useCallback(() => {
    if (latest.current.read().view.select === null) latest.current.leave()
    else actions.select(null)
  }, [actions])
  return { onChoose, onEscape, onPoint }
}
