import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { indexGraph } from '../graph/graph.ts'
import { overlap } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { layout } from '../layout/layout.ts'
import { parseGraph } from '../file/parse.ts'
import type { SlideFrame } from './arrange.ts'
import { slidePicture, type SlidePicture } from './slidePicture.ts'

const parsed = parseGraph(kiss)
if (!parsed.ok) throw new Error('The text is not sound.')
const graph = indexGraph(parsed.value)
const positions = layout(graph)
const names = [...graph.entities.keys()]
const WIDE: SlideFrame = { width: 1800, height: 700, largestLabel: 70, smallestLabel: 38 }
const stage = (entities: readonly string[], frame = WIDE) =>
  slidePicture(graph, graph, { entities, claimsOf: graph.claimsOf, parts: new Map() }, positions, frame)

/** Every label in px of the frame. */
const labels = ({ picture, box }: SlidePicture, { width }: SlideFrame) => {
  const scale = width / (box.right - box.left)
  return picture.nodes.map((node) => ({
    size: node.font * scale,
    box: labelBox(node.x, node.y, node.radius, node.lines, node.font),
  }))
}

describe('a picture for the back row', () => {
  it('has no label under the smallest size, none on another and none cut off, whatever it shows', () => {
    const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 20 })
    const frame = fc.record({
      width: fc.integer({ min: 700, max: 1900 }),
      height: fc.integer({ min: 300, max: 900 }),
      largestLabel: fc.constant(60),
      smallestLabel: fc.integer({ min: 20, max: 38 }),
    })
    fc.assert(
      fc.property(some, frame, (entities, room) => {
        const made = stage(entities, room)
        const found = labels(made, room)
        expect(found.length + made.leftOut).toBe(entities.length)
        for (const [i, one] of found.entries()) {
          expect(one.size).toBeGreaterThanOrEqual(room.smallestLabel - 0.001)
          expect(one.box.left).toBeGreaterThanOrEqual(made.box.left)
          expect(one.box.right).toBeLessThanOrEqual(made.box.right)
          expect(one.box.bottom).toBeLessThanOrEqual(made.box.bottom)
          for (const other of found.slice(i + 1)) expect(overlap(one.box, other.box)).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('leaves out what matters least', () => {
    const { picture, leftOut } = stage(names)
    expect(leftOut).toBeGreaterThan(0)
    expect(picture.nodes.map(({ id }) => id).sort()).toEqual(names.slice(0, names.length - leftOut).sort())
  })

  it('keeps left and right as in the whole picture', () => {
    const { picture } = stage(['iran', 'united-states'])
    const x = (id: string) => picture.nodes.find((node) => node.id === id)!.x
    expect(x('iran') > x('united-states')).toBe(positions['iran']!.x > positions['united-states']!.x)
  })

  it('keeps every curve inside', () => {
    const { picture, box } = stage(names.slice(0, 12))
    expect(picture.lines).not.toHaveLength(0)
    for (const { curve } of picture.lines) {
      expect(curve.control.y).toBeGreaterThanOrEqual(box.top)
      expect(curve.control.y).toBeLessThanOrEqual(box.bottom)
    }
  })
})
