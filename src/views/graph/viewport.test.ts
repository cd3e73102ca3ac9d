import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, surround, type Box } from '../../domain/geometry/box.ts'
import type { Parts } from '../../domain/picture/pictureBox.ts'
import { fit, movedIntoSight, SMALLEST_ZOOM, zoomThatFits, type Viewport } from './viewport.ts'

/** Names of a fixed size on the screen around places of the layout. */
const partsOf =
  (places: readonly { x: number; y: number }[], label = { width: 90, height: 30 }): Parts =>
  (zoom, only) =>
    places
      .filter((_, i) => !only || only.includes(`${i}`))
      .map(({ x, y }) => ({
        left: x - Math.max(10, label.width / 2 / zoom),
        right: x + Math.max(10, label.width / 2 / zoom),
        top: y - 10,
        bottom: y + 10 + label.height / zoom,
      }))
const place = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -500, max: 500 }) })
const places = fc.array(place, { minLength: 1, maxLength: 40 })
const frames = fc.record({
  left: fc.constant(0),
  top: fc.constant(0),
  right: fc.integer({ min: 260, max: 2000 }),
  bottom: fc.integer({ min: 200, max: 1400 }),
})
const onScreen = (box: Box, { zoom, pan }: Viewport): Box => ({
  left: box.left * zoom + pan.x,
  right: box.right * zoom + pan.x,
  top: box.top * zoom + pan.y,
  bottom: box.bottom * zoom + pan.y,
})
const seen = (parts: Parts, viewport: Viewport, only?: string[]) =>
  parts(viewport.zoom, only).map((box) => onScreen(box, viewport))
const isInside = (box: Box, frame: Box) =>
  box.left >= frame.left - 1 &&
  box.right <= frame.right + 1 &&
  box.top >= frame.top - 1 &&
  box.bottom <= frame.bottom + 1

describe('a picture that is fitted', () => {
  it('is whole, and as large as it goes', () => {
    fc.assert(
      fc.property(places, frames, (all, frame) => {
        const parts = partsOf(all)
        const viewport = fit(parts, frame, [])
        for (const box of seen(parts, viewport)) expect(isInside(box, frame)).toBe(true)
        const around = onScreen(surround(parts(viewport.zoom)), viewport)
        const spare = Math.min(
          frame.right - around.right + around.left,
          frame.bottom - around.bottom + around.top,
        )
        expect(viewport.zoom < 1.69 ? spare : 0).toBeLessThan(17)
      }),
    )
  })

  it('of a few is larger than drawn, of very many smaller; where nothing fits it is as small as can be', () => {
    expect(fit(partsOf([{ x: 0, y: 0 }]), { left: 0, top: 0, right: 700, bottom: 700 }, []).zoom).toBe(1.7)
    const far = [-8000, 8000].map((x) => ({ x, y: 0 }))
    expect(zoomThatFits((zoom) => surround(partsOf(far)(zoom)), 300, 300)).toBeCloseTo(196 / 16000, 4)
    const wide = partsOf([{ x: 0, y: 0 }], { width: 900, height: 30 })
    expect(zoomThatFits((zoom) => surround(wide(zoom)), 300, 300)).toBe(SMALLEST_ZOOM)
  })

  it('lets no control lie on a node or a name', () => {
    const small = fc.tuple(fc.integer({ min: 30, max: 140 }), fc.integer({ min: 30, max: 140 }))
    fc.assert(
      fc.property(places, frames, small, small, (all, frame, [w1, h1], [w2, h2]) => {
        const { right, bottom } = frame
        const controls = [
          { left: right - w1 - 8, top: bottom - h1 - 8, right: right - 8, bottom: bottom - 8 },
          { left: 8, top: bottom - h2 - 8, right: 8 + w2, bottom: bottom - 8 },
        ]
        fc.pre(bottom - Math.max(h1, h2) > 80 && right - w1 - w2 > 120)
        const parts = partsOf(all)
        const boxes = seen(parts, fit(parts, frame, controls))
        for (const box of boxes) {
          expect(isInside(box, frame)).toBe(true)
          for (const control of controls) expect(overlap(box, control)).toBe(false)
        }
      }),
    )
  })
})

describe('what is lit', () => {
  const frame = { left: 0, top: 0, right: 390, bottom: 640 }
  const free = { ...frame, bottom: 250 }
  const alone = (...ids: string[]) => ({ chosen: ids, all: ids })
  const nat = fc.nat(39)

  it('comes into the part that nothing covers, if it was chosen, and the rest if it can be read there', () => {
    fc.assert(
      fc.property(places, nat, nat, nat, (all, a, b, c) => {
        const parts = partsOf(all)
        const [first, second, third] = [a, b, c].map((n) => `${n % all.length}`) as [string, string, string]
        const whole = fit(parts, frame, [])
        const lit = { chosen: [first, second], all: [first, second, third] }
        const viewport = movedIntoSight(parts, lit, whole, free, [])
        for (const box of seen(parts, viewport, lit.chosen)) expect(isInside(box, free)).toBe(true)
        const around = fit((zoom) => parts(zoom, lit.all), free, []).zoom
        const hasRoom = around >= viewport.zoom
        const others = hasRoom ? seen(parts, viewport, lit.all) : []
        for (const box of others) expect(isInside(box, free)).toBe(true)
        expect(viewport.zoom).toBeLessThanOrEqual(whole.zoom)
      }),
    )
  })

  it('comes nearer where it may, up to a size', () => {
    fc.assert(
      fc.property(places, nat, nat, (all, a, b) => {
        const parts = partsOf(all)
        const lit = alone(`${a % all.length}`, `${b % all.length}`)
        const whole = fit(parts, frame, [])
        const viewport = movedIntoSight(parts, lit, whole, free, [], Math.max(whole.zoom, 1))
        const room = fit((zoom) => parts(zoom, lit.all), free, []).zoom
        expect(viewport.zoom).toBeCloseTo(Math.min(room, Math.max(whole.zoom, 1)), 2)
        for (const box of seen(parts, viewport, lit.all)) expect(isInside(box, free)).toBe(true)
      }),
    )
  })

  it('moves nothing where it can be seen already, and where there is nothing to show', () => {
    const parts = partsOf([
      { x: 0, y: 0 },
      { x: 0, y: 300 },
    ])
    const now = { zoom: 1, pan: { x: 195, y: 100 } }
    expect(movedIntoSight(parts, alone('0'), now, free, [])).toBe(now)
    expect(movedIntoSight(parts, alone('1'), now, free, [])).not.toBe(now)
    expect(movedIntoSight(parts, alone('7'), now, free, [])).toBe(now)
    const button = { left: 180, top: 90, right: 220, bottom: 120 }
    expect(movedIntoSight(parts, alone('0'), now, free, [button]).pan).not.toEqual(now.pan)
  })
})
