import type { Core } from 'cytoscape'
import { useCallback, useRef, useState } from 'react'
import { MAX_LINES } from '../../domain/picture/linesToDraw.ts'
import { useAppState, useView } from '../../store/useAppState.ts'
import type { Detail } from '../../domain/view/detail.ts'
import { useVisible } from '../../store/useVisible.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { DetailControl } from './DetailControl.tsx'
import { FirstPicture } from './FirstPicture.tsx'
import * as styles from './graph.module.css'
import { loadCanvas } from './loadCanvas.ts'
import { StanceKey } from './StanceKey.tsx'
import { useCover } from './useCover.ts'
import { useGraphKeys } from './useGraphKeys.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import type { ViewportActions } from './useViewport.ts'
import * as messages from '../../messages/graph.ts'

interface Props {
  enterEvidence(): void
  leave(): void
  /** What may lie over the view. */
  over(): readonly Element[]
}

const NO_VIEWPORT: ViewportActions = { fit: () => undefined, zoomBy: () => undefined }

/** The graph that the mouse, the finger and the keyboard can read: a picture at first, then the live canvas in its place. */
export function GraphView({ enterEvidence, leave, over }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const viewport = useRef<ViewportActions>(NO_VIEWPORT)
  // Another text gets a canvas of its own: ids that mean something else there must not meet. An edition of the same text keeps it.
  const generation = useAppState((state) => state.documentKey)
  const [canvas, setCanvas] = useState<{ cy: Core; generation: number } | null>(null)
  const cy = canvas?.generation === generation ? canvas.cy : null
  const [drawn, setDrawn] = useState<number | null>(null)
  const onDrawn = useCallback(() => setDrawn(generation), [generation])
  const live = useLoaded(loadCanvas)
  const shown = useVisible()
  const { detail } = useView()
  // Null until the canvas is there: with it, zooming in adds to what was asked for.
  const [zoomedDetail, setZoomedDetail] = useState<Detail | null>(null)
  // Thousands of shapes in the document would hold the page up longer than the canvas takes.
  const many = shown.claimsOf.size > MAX_LINES
  const cover = useCover(frame, over)
  const keys = useGraphKeys(shown, {
    fit: () => viewport.current.fit(),
    zoomBy: (factor) => viewport.current.zoomBy(factor),
    enterEvidence,
    leave,
  })
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <DetailControl shown={shown} drawn={zoomedDetail ?? detail} fit={() => viewport.current.fit()} />
        <StanceKey />
      </div>
      <div className={styles.frame} ref={frame}>
        {/* An application: the arrow keys are the graph's own, and the table is its twin for those who read by line. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          className={styles.stage}
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-roledescription={messages.relationshipGraph}
          aria-label={messages.graphOfEntitiesAndClaimsof({
            entities: shown.entities.size,
            claimsOf: shown.claimsOf.size,
          })}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          {live.state === 'loaded' && (
            <live.value.LiveGraph
              key={generation}
              shown={shown}
              frame={frame}
              cover={cover}
              cy={cy}
              drawn={drawn === generation}
              onDrawn={onDrawn}
              onDetail={setZoomedDetail}
              onReady={(ready) => setCanvas({ cy: ready, generation })}
              onViewport={(actions) => {
                viewport.current = actions
              }}
            />
          )}
          {drawn !== generation && !many && <FirstPicture shown={shown} />}
          {many && live.state === 'loading' && <p className={styles.note}>{messages.drawing}</p>}
        </div>
        <p className="visually-hidden" role="status">
          {keys.said}
        </p>
        {live.state === 'failed' && (
          <LoadFailed className={styles.failed} again={live.again}>
            {messages.theLiveGraphCouldNot}
          </LoadFailed>
        )}
        <ZoomButtons viewport={viewport} />
      </div>
    </div>
  )
}
