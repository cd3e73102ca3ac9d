import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { layout } from '../layout/layout.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { NO_FILTERS } from '../view/filters.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { picture } from './picture.ts'
import { pictureBox } from './pictureBox.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const positions = layout(graph)

describe('the box of the picture', () => {
  it('holds every node and label that shows', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), fc.constantFrom(0.15, 0.5, 1, 3), (view, zoom) => {
        const { nodes } = picture(graph, visible(graph, view), positions, () => false)
        const box = pictureBox(graph, view, positions)?.(zoom)
        for (const { x, y, radius, lines, font } of nodes) {
          const label = labelBox(x, y, radius, lines, Math.max(font, 11 / zoom))
          expect(box!.left).toBeLessThanOrEqual(Math.min(label.left, x - radius))
          expect(box!.right).toBeGreaterThanOrEqual(Math.max(label.right, x + radius))
          expect(box!.top).toBeLessThanOrEqual(y - radius)
          expect(box!.bottom).toBeGreaterThanOrEqual(label.bottom)
        }
      }),
    )
  })

  it('holds nothing more than them', () => {
    const view = { ...DEFAULT_VIEW, kinds: ['person' as const] }
    const [raisi] = picture(graph, visible(graph, view), positions, () => false).nodes
    const { x, y, radius, lines, font } = raisi!
    const label = labelBox(x, y, radius, lines, font)
    expect(pictureBox(graph, view, positions)!(1)).toEqual({
      left: Math.min(label.left, x - radius),
      right: Math.max(label.right, x + radius),
      top: y - radius,
      bottom: label.bottom,
    })
  })

  it('stays where it is while filters on claims change', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), (view) => {
        const overview = { ...view, focus: null }
        expect(pictureBox(graph, overview, positions)?.(1)).toEqual(
          pictureBox(graph, { ...overview, ...NO_FILTERS, kinds: view.kinds }, positions)?.(1),
        )
      }),
    )
  })

  it('narrows to a focus', () => {
    const box = pictureBox(graph, DEFAULT_VIEW, positions)!(1)
    const focused = pictureBox(graph, { ...DEFAULT_VIEW, focus: 'oman', select: 'oman' }, positions)!(1)
    expect(focused.right - focused.left).toBeLessThan(box.right - box.left)
    expect(focused.bottom - focused.top).toBeLessThan(box.bottom - box.top)
    expect(positions['oman']!.x).toBeGreaterThan(focused.left)
    expect(positions['oman']!.x).toBeLessThan(focused.right)
  })

  it('is none where nothing shows or nothing has a place', () => {
    expect(pictureBox(graph, { ...DEFAULT_VIEW, kinds: [] }, positions)).toBeNull()
    expect(pictureBox(graph, DEFAULT_VIEW, {})).toBeNull()
  })
})
