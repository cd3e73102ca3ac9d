import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BoxGrid } from './boxGrid.ts'
import { overlap, type Box } from './box.ts'

const arbitraryBox = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), fc.nat(300), fc.nat(90))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }))

it('finds the same overlaps as a look at every box', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryBox),
      arbitraryBox,
      fc.integer({ min: 5, max: 400 }),
      (boxes, box, size) => {
        const grid = new BoxGrid(size)
        for (const each of boxes) grid.add(each)
        expect(grid.hits(box)).toBe(boxes.some((each) => overlap(each, box)))
      },
    ),
  )
})
