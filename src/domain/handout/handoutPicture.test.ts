import { describe, expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { indexGraph } from '../graph/graph.ts'
import { overlap } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { layout } from '../layout/layout.ts'
import { boxAt } from './numberPlaces.ts'
import { parseGraph } from '../file/parse.ts'
import { facetValues } from '../view/facets.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { handout } from './handout.ts'
import { handoutPicture } from './handoutPicture.ts'

const parsed = parseGraph(kiss)
if (!parsed.ok) throw new Error('The text is not sound.')
const graph = indexGraph(parsed.value)
const positions = layout(graph)
/** About what A4 and Letter have room for beside the title. */
const FRAME = { width: 686, height: 700 }
const sheet = (change: Partial<View>) =>
  handoutPicture(graph, handout(graph, { ...DEFAULT_VIEW, ...change }), positions, FRAME)!

describe.each<[string, Partial<View>]>([
  ['everything by default', {}],
  ['all kinds', { kinds: facetValues(graph, 'kinds') }],
  ['an entity', { select: 'iran' }],
  ['a neighbourhood', { select: 'russia', focus: 'russia' }],
  ['a relation', { select: graph.file.relations[0]!.id }],
])('the sheet’s picture of %s', (_, change) => {
  const { picture, numbers, fonts, box, zoom, numberFont } = sheet(change)
  const boxes = numbers.map((one) => boxAt(one.at, one))
  const obstacles = picture.nodes.flatMap(({ id, x, y, radius, lines }) => [
    boxAt({ x, y }, { width: 2 * radius, height: 2 * radius }),
    labelBox(x, y, radius, lines, fonts.get(id) ?? 0),
  ])

  it('carries every number once, on no other number, name or node', () => {
    expect(numbers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      picture.lines.map((_line, i) => i + 1),
    )
    const onAnother = boxes.filter((one, i) => boxes.some((other, j) => i !== j && overlap(one, other)))
    expect(onAnother).toEqual([])
    expect(boxes.filter((one) => obstacles.some((other) => overlap(one, other)))).toEqual([])
    expect(boxes.filter(({ left, right }) => left < box.left || right > box.right)).toEqual([])
  })

  it('has no letter under 8 pt in its frame', () => {
    const fit = Math.min(
      FRAME.width / ((box.right - box.left) * zoom),
      FRAME.height / ((box.bottom - box.top) * zoom),
      1,
    )
    const smallest = Math.min(numberFont, ...fonts.values()) * zoom * fit
    expect(smallest * 0.75).toBeGreaterThanOrEqual(8)
  })

  it('names every node', () => {
    expect([...fonts.keys()].sort()).toEqual(picture.nodes.map(({ id }) => id).sort())
  })
})

it('draws nothing where nothing has a place', () => {
  expect(handoutPicture(graph, handout(graph, DEFAULT_VIEW), {}, FRAME)).toBeNull()
})
