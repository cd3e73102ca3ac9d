import { describe, expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { indexGraph } from '../graph/graph.ts'
import { pointOn } from '../geometry/curve.ts'
import { layout } from '../layout/layout.ts'
import { stretched } from '../layout/stretch.ts'
import { parseGraph } from '../file/parse.ts'
import { withTourStep } from '../view/tour.ts'
import { facetValues } from '../view/facets.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { handout } from '../handout/handout.ts'
import { picture, type Picture } from './picture.ts'
import { slideOf } from '../slides/slide.ts'
import { handoutPicture } from '../handout/handoutPicture.ts'
import { slidePicture } from '../slides/slidePicture.ts'
import { visible } from '../visibility/visible.ts'

const parsed = parseGraph(kiss)
if (!parsed.ok) throw new Error('The text is not sound.')
const graph = indexGraph(parsed.value)
const positions = layout(graph)
const SAMPLES = 300

/** The lines of a picture that run behind a node that is not an end of theirs. */
const behindNodes = ({ nodes, lines }: Picture): string[] =>
  lines.flatMap(({ id, source, target, curve, width }) => {
    const points = Array.from({ length: SAMPLES + 1 }, (_, i) => pointOn(curve, i / SAMPLES))
    return nodes
      .filter((node) => node.id !== source && node.id !== target)
      .filter(({ x, y, radius }) =>
        points.some((point) => Math.hypot(point.x - x, point.y - y) < radius + width / 2),
      )
      .map((node) => `${id} behind ${node.id}`)
  })

const views: [string, Partial<View>][] = [
  ['the default view', {}],
  ['all kinds', { kinds: facetValues(graph, 'kinds') }],
  ['one voice', { voices: ['ria-novosti'] }],
  ...[...graph.entities.keys()].map((id): [string, Partial<View>] => [`the focus on ${id}`, { focus: id }]),
]

describe.each(views)('in %s no line runs behind a node that is not its end', (_, change) => {
  const view = { ...DEFAULT_VIEW, ...change }
  const shown = visible(graph, view)

  it.each([
    ['wide', positions],
    ['tall', stretched(positions, 1.55)],
  ])('on a %s screen, bundled or set apart', (_shape, places) => {
    for (const expanded of [false, true])
      expect(behindNodes(picture(graph, shown, places, () => expanded))).toEqual([])
  })

  it('on paper', () => {
    const sheet = handoutPicture(graph, handout(graph, view), positions, { width: 686, height: 700 })
    expect(sheet ? behindNodes(sheet.picture) : []).toEqual([])
  })
})

describe('before a class no line runs behind a node that is not its end', () => {
  it.each([
    [1800, 700],
    [1200, 560],
    [380, 420],
  ])('in a room of %d by %d', (width, height) => {
    const steps = graph.file.tours.flatMap(({ id, steps: all }) =>
      all.map((_, i) => withTourStep(graph, { ...DEFAULT_VIEW, tour: id, step: i + 1 })),
    )
    const selected = [...graph.entities.keys()].map((select) => ({ ...DEFAULT_VIEW, select }))
    const found = [...steps, ...selected].flatMap((view) => {
      const subject = slideOf(graph, view, visible(graph, view))
      const labels = { largestLabel: height * 0.09, smallestLabel: height * 0.05 }
      return behindNodes(slidePicture(graph, graph, subject, positions, { width, height, ...labels }).picture)
    })
    expect(found).toEqual([])
  })
})
