import type { Core, EdgeSingular } from 'cytoscape'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Box } from '../../domain/layout/labelBox.ts'
import { quantise, zoomThatFits } from './viewport.ts'

const MOTION_MS = 160

export interface ViewportActions {
  fit(): void
  zoomBy(factor: number): void
}

/**
 * Fits a box of the picture into the canvas when the subject changes and while the canvas changes size, until the reader moves it.
 * `covered` is the share of the canvas, at its bottom, that lies under a sheet.
 */
export function useViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  boxAt: ((zoom: number) => Box) | null,
  subject: string,
  covered: () => number,
  zoomStep: number,
) {
  const fitted = useRef(true)
  const [zoom, setZoom] = useState(() => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {}
    return boxAt && clientWidth > 0 ? quantise(zoomThatFits(boxAt, clientWidth, clientHeight), zoomStep) : 1
  })
  const shownSubject = useRef<string | null>(null)

  const fit = useCallback(
    (smooth = true) => {
      if (!cy || !boxAt) return
      fitted.current = true
      const [width, height] = [cy.width(), cy.height()]
      const level = zoomThatFits(boxAt, width, height)
      const box = boxAt(level)
      const pan = {
        x: width / 2 - ((box.left + box.right) / 2) * level,
        y: height / 2 - ((box.top + box.bottom) / 2) * level,
      }
      moveTo(cy, { zoom: level, pan }, smooth)
    },
    [cy, boxAt],
  )

  useEffect(() => {
    if (!cy || !boxAt || shownSubject.current === subject) return
    fit(shownSubject.current !== null)
    shownSubject.current = subject
  }, [cy, boxAt, subject, fit])

  const latestFit = useRef(fit)
  useEffect(() => {
    latestFit.current = fit
  }, [fit])
  useEffect(() => {
    if (!cy || !frame.current) return
    const observer = new ResizeObserver(() => {
      if (cy.destroyed()) return
      cy.resize()
      if (fitted.current) latestFit.current(false)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [cy, frame])

  const zoomBy = (factor: number) => {
    if (!cy) return
    fitted.current = false
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

  /** Brings an element into sight if it is not. */
  const reveal = useCallback(
    (id: string) => {
      const element = cy?.getElementById(id)[0]
      if (!cy || !element) return
      const sight = element.renderedBoundingBox({})
      const height = cy.height() * (1 - covered())
      if (sight.x1 >= 0 && sight.y1 >= 0 && sight.x2 <= cy.width() && sight.y2 <= height) return
      const { x, y } = element.isNode() ? element.position() : (element as EdgeSingular).midpoint()
      const zoomNow = cy.zoom()
      fitted.current = false
      moveTo(
        cy,
        { zoom: zoomNow, pan: { x: cy.width() / 2 - x * zoomNow, y: height / 2 - y * zoomNow } },
        true,
      )
    },
    [cy, covered],
  )

  return {
    zoom,
    fit,
    zoomBy,
    reveal,
    onZoom: (level: number) => setZoom(quantise(level, zoomStep)),
    onWander: () => {
      fitted.current = false
    },
  }
}

function moveTo(cy: Core, viewport: { zoom: number; pan: { x: number; y: number } }, smooth: boolean) {
  cy.stop()
  const still = !smooth || isThere(cy, viewport) || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) cy.viewport(viewport)
  else cy.animate({ ...viewport, duration: MOTION_MS, easing: 'ease-in-out' })
}

/** So near that nobody would see the way there: each step of it would be drawn in vain. */
const isThere = (cy: Core, { zoom, pan }: { zoom: number; pan: { x: number; y: number } }): boolean =>
  Math.abs(cy.zoom() / zoom - 1) < 0.002 && Math.hypot(cy.pan().x - pan.x, cy.pan().y - pan.y) < 1
