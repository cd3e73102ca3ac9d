import type { Core } from 'cytoscape'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { surround, type Box } from '../../domain/geometry/box.ts'
import type { Lit } from '../../domain/picture/lit.ts'
import type { Parts } from '../../domain/picture/pictureBox.ts'
import type { Cover } from './useCover.ts'
import { fit, quantise, movedIntoSight, zoomThatFits, type Viewport } from './viewport.ts'

const MOTION_MS = 160
/** What an analysis lights in a part of the frame is drawn no larger than it was laid out. */
const NATURAL_ZOOM = 1

export interface ViewportActions {
  fit(): void
  zoomBy(factor: number): void
}

interface Subject {
  parts: Parts | null
  /** What the picture is of: another one is fitted anew. */
  name: string
  lit: Lit
  /** A larger picture would draw no more than this one: what is lit may be brought nearer. */
  isWhole: boolean
}

/**
 * Fits the picture into the part of the canvas that nothing covers, when the subject changes and while that part does, until
 * the reader moves it; and brings what is lit into that part, until it is lit no more.
 */
export function useViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  { parts, name: subject, lit, isWhole }: Subject,
  cover: Cover,
  zoomStep: number,
) {
  const wandered = useRef(false)
  /** Where the reader has left the picture, if it was moved from there to show something. */
  const left = useRef<Viewport | null>(null)
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
      const { free, controls } = cover.area()
      moveTo(cy, fit(parts, free, controls), smooth)
    },
    [cy, parts, cover],
  )

  const place = useCallback(
    (smooth: boolean) => {
      if (!cy || !parts) return
      const { free, controls } = cover.area()
      const frameBox = frameOf(cy)
      const whole = fit(parts, frameBox, controls)
      setFitted(whole.zoom)
      if (wandered.current) {
        const from = left.current ?? whereabouts(cy)
        const to = movedIntoSight(parts, { ...lit, all: lit.chosen }, from, free, controls)
        left.current = to === from ? null : from
        return moveTo(cy, to, smooth)
      }
      const isCovered = area(free) < area(frameBox)
      if (!lit.all.length) return moveTo(cy, isCovered ? fit(parts, free, controls) : whole, smooth)
      const largest = isWhole && isCovered ? Math.max(whole.zoom, NATURAL_ZOOM) : whole.zoom
      moveTo(cy, movedIntoSight(parts, lit, whole, free, controls, largest), smooth)
    },
    [cy, parts, lit, isWhole, cover],
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
    if (!cy) return
    return cover.observe(() => {
      if (cy.destroyed()) return
      const [width, height] = [cy.width(), cy.height()]
      cy.resize()
      const isFrame = cy.width() !== width || cy.height() !== height
      latestPlace.current(!isFrame)
    })
  }, [cy, cover])

  const onWander = () => {
    wandered.current = true
    left.current = null
  }
  const zoomBy = (factor: number) => {
    if (!cy) return
    onWander()
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
    onWander,
  }
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top)

const frameOf = (cy: Core): Box => ({ left: 0, top: 0, right: cy.width(), bottom: cy.height() })

/** Where each viewport is on its way to. */
const goals = new WeakMap<Core, Viewport>()

const whereabouts = (cy: Core): Viewport =>
  (cy.animated() ? goals.get(cy) : null) ?? { zoom: cy.zoom(), pan: { ...cy.pan() } }

function moveTo(cy: Core, viewport: Viewport, smooth: boolean) {
  cy.stop()
  goals.set(cy, viewport)
  const still = !smooth || isThere(cy, viewport) || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) cy.viewport(viewport)
  else cy.animate({ ...viewport, duration: MOTION_MS, easing: 'ease-in-out' })
}

/** So near that nobody would see the way there: each step of it would be drawn in vain. */
const isThere = (cy: Core, { zoom, pan }: Viewport): boolean =>
  Math.abs(cy.zoom() / zoom - 1) < 0.002 && Math.hypot(cy.pan().x - pan.x, cy.pan().y - pan.y) < 1
