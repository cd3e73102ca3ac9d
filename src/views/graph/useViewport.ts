import type { Core } from 'cytoscape'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { surround, type Box } from '../../domain/geometry/labelBox.ts'
import type { Parts } from '../../domain/picture/pictureBox.ts'
import type { CoveredArea } from './coveredArea.ts'
import { fit, quantise, movedIntoSight, zoomThatFits, type Viewport } from './viewport.ts'

const MOTION_MS = 160

export interface ViewportActions {
  fit(): void
  zoomBy(factor: number): void
}

/**
 * Fits the picture into the canvas when the subject changes and while the canvas changes size, until the reader moves it, and
 * keeps what is selected, known by the entities it is drawn with, where nothing covers it.
 */
export function useViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  parts: Parts | null,
  subject: string,
  selected: readonly string[],
  cover: () => CoveredArea,
  zoomStep: number,
) {
  const wandered = useRef(false)
  const [zoom, setZoom] = useState(() => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {}
    if (!parts || !clientWidth) return 1
    return quantise(
      zoomThatFits((level) => surround(parts(level)), clientWidth, clientHeight),
      zoomStep,
    )
  })
  /** The zoom at which the picture fits. */
  const [fitted, setFitted] = useState(zoom)
  const shownSubject = useRef<string | null>(null)

  const fitAll = useCallback(
    (smooth = true) => {
      if (!cy || !parts) return
      wandered.current = false
      moveTo(cy, fit(parts, frameOf(cy), cover().controls), smooth)
    },
    [cy, parts, cover],
  )

  const place = useCallback(
    (smooth: boolean) => {
      if (!cy || !parts) return
      const { free, controls } = cover()
      const now = { zoom: cy.zoom(), pan: cy.pan() }
      const whole = fit(parts, frameOf(cy), controls)
      setFitted(whole.zoom)
      const from = wandered.current ? now : whole
      moveTo(cy, selected.length ? movedIntoSight(parts, selected, from, free, controls) : from, smooth)
    },
    [cy, parts, selected, cover],
  )

  useEffect(() => {
    if (!cy || !parts) return
    if (shownSubject.current !== subject) wandered.current = false
    place(shownSubject.current !== null)
    shownSubject.current = subject
  }, [cy, parts, subject, place])

  const latestPlace = useRef(place)
  useEffect(() => {
    latestPlace.current = place
  }, [place])
  useEffect(() => {
    if (!cy || !frame.current) return
    const observer = new ResizeObserver(() => {
      if (cy.destroyed()) return
      cy.resize()
      latestPlace.current(false)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [cy, frame])

  const zoomBy = (factor: number) => {
    if (!cy) return
    wandered.current = true
    const centre = { x: cy.width() / 2, y: cy.height() / 2 }
    const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor))
    const scale = level / cy.zoom()
    const pan = cy.pan()
    moveTo(
      cy,
      {
        zoom: level,
        pan: { x: centre.x - (centre.x - pan.x) * scale, y: centre.y - (centre.y - pan.y) * scale },
      },
      true,
    )
  }

  return {
    zoom,
    fitted,
    fit: fitAll,
    zoomBy,
    onZoom: (level: number) => setZoom(quantise(level, zoomStep)),
    onWander: () => {
      wandered.current = true
    },
  }
}

const frameOf = (cy: Core): Box => ({ left: 0, top: 0, right: cy.width(), bottom: cy.height() })

function moveTo(cy: Core, viewport: Viewport, smooth: boolean) {
  cy.stop()
  const still = !smooth || isThere(cy, viewport) || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) cy.viewport(viewport)
  else cy.animate({ ...viewport, duration: MOTION_MS, easing: 'ease-in-out' })
}

/** So near that nobody would see the way there: each step of it would be drawn in vain. */
const isThere = (cy: Core, { zoom, pan }: Viewport): boolean =>
  Math.abs(cy.zoom() / zoom - 1) < 0.002 && Math.hypot(cy.pan().x - pan.x, cy.pan().y - pan.y) < 1
