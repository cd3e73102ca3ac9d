import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Box } from '../geometry/box.ts'
import { boxOf, separate, type Movable } from './separate.ts'

const FRAME: Box = { left: -500, right: 500, top: -400, bottom: 400 }

const item = (x: number, y: number, width = 40, height = 20): Movable => ({
  x,
  y,
  // The label hangs under the node, so the extent is not even around it.
  extent: { left: -width / 2, right: width / 2, top: -height / 4, bottom: (height * 3) / 4 },
})

const items = fc.array(
  fc
    .tuple(
      fc.integer({ min: -600, max: 600 }),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 10, max: 130 }),
      fc.integer({ min: 10, max: 60 }),
    )
    .map((numbers) => item(...numbers)),
  { maxLength: 25 },
)

const overlapping = (all: readonly Movable[]) =>
  all.filter((a, i) => all.slice(i + 1).some((b) => overlap(boxOf(a), boxOf(b))))

/** All its rounds at once; whether nothing overlaps any more. */
function separated(...given: Parameters<typeof separate>): boolean {
  const steps = separate(...given)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('separate', () => {
  it('leaves nothing overlapping where there is room', () => {
    const near = fc.integer({ min: -120, max: 120 })
    const few = fc.array(
      fc.tuple(near, near).map(([x, y]) => item(x, y)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(few, (all) => {
        expect(separated(all, FRAME)).toBe(true)
        expect(overlapping(all)).toEqual([])
      }),
    )
  })

  it('keeps everything in the frame, whether there is room or not', () => {
    const small: Box = { left: -150, right: 150, top: -100, bottom: 100 }
    fc.assert(
      fc.property(items, fc.constantFrom(FRAME, small), (all, frame) => {
        const clear = separated(all, frame)
        expect(clear ? overlapping(all) : []).toEqual([])
        for (const { left, right, top, bottom } of all.map(boxOf)) {
          expect(left).toBeGreaterThanOrEqual(frame.left - 1e-9)
          expect(right).toBeLessThanOrEqual(frame.right + 1e-9)
          expect(top).toBeGreaterThanOrEqual(frame.top - 1e-9)
          expect(bottom).toBeLessThanOrEqual(frame.bottom + 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('does not move what is clear already', () => {
    const all = [item(0, 0), item(100, 0), item(0, 100)]
    expect(separated(all, FRAME)).toBe(true)
    expect(all.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [100, 0],
      [0, 100],
    ])
  })

  it('pushes two apart along the shorter way, each by half', () => {
    const beside = [item(0, 0), item(38, 5)]
    separated(beside, FRAME)
    expect(beside.map(({ y }) => y)).toEqual([0, 5])
    expect(beside[0]!.x).toBeCloseTo(-1, 1)
    expect(beside[1]!.x).toBeCloseTo(39, 1)
    const under = [item(0, 0), item(3, 18)]
    separated(under, FRAME)
    expect(under.map(({ x }) => x)).toEqual([0, 3])
    expect(under[1]!.y - under[0]!.y).toBeGreaterThanOrEqual(20)
  })

  it('parts what stands on the very same place', () => {
    const all = Array.from({ length: 12 }, () => item(0, 0))
    expect(separated(all, FRAME)).toBe(true)
    expect(overlapping(all)).toEqual([])
  })

  it('ends and says so where there is no room', () => {
    const all = [item(0, 0, 90, 90), item(0, 0, 90, 90)]
    expect(separated(all, { left: -50, right: 50, top: -50, bottom: 50 })).toBe(false)
  })

  it('moves the same to the same places', () => {
    fc.assert(
      fc.property(items, (all) => {
        const twin = structuredClone(all)
        separated(all, FRAME)
        separated(twin, FRAME)
        expect(twin).toEqual(all)
      }),
      { numRuns: 20 },
    )
  })
})
