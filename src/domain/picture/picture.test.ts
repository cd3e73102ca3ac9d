import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { pointOn } from '../geometry/curve.ts'
import type { Positions } from '../layout/layout.ts'
import { pairKey } from '../analysis/signedPairs.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { ENTITY_KINDS, keysOf } from '../graph/vocabulary.ts'
import { picture } from './picture.ts'
import { visible } from '../visibility/visible.ts'

const ALL = { ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS) }
const sample = sampleGraph()
/** On a circle: no node lies between two others. */
const CIRCLE: Positions = Object.fromEntries(
  [...sample.entities.keys()].map((id, i, { length }) => {
    const angle = (i / length) * 2 * Math.PI
    return [id, { x: 300 * Math.cos(angle), y: 300 * Math.sin(angle) }]
  }),
)
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('the picture', () => {
  it('has every visible entity where it stands, and every line with its ends', () => {
    const shown = visible(sample, DEFAULT_VIEW)
    const { nodes, lines } = picture(sample, shown, CIRCLE, () => true)
    expect(nodes.map(({ id }) => id)).toEqual([...shown.entities.keys()])
    for (const { id, x, y, kind } of nodes)
      expect({ x, y, kind }).toEqual({ ...CIRCLE[id], kind: sample.entities.get(id)!.kind })
    expect(lines.map(({ id }) => id).sort()).toEqual([...shown.claimsOf.keys()].sort())
  })

  it('starts every line at its source and ends it at its target', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.boolean(), (graph, expanded) => {
        const { nodes, lines } = picture(graph, visible(graph, ALL), CIRCLE, () => expanded)
        const at = new Map(nodes.map((node) => [node.id, node]))
        for (const { source, target, curve } of lines) {
          if (source === target) continue
          const [from, to] = [at.get(source)!, at.get(target)!]
          expect(Math.abs(apart(curve.start, from) - from.radius - 3)).toBeLessThan(1)
          expect(Math.abs(apart(curve.end, to) - to.radius - 3)).toBeLessThan(1)
        }
      }),
    )
  })

  it('keeps the lines between two entities apart, whichever way they go', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.boolean(), (graph, expanded) => {
        const { lines } = picture(graph, visible(graph, ALL), CIRCLE, () => expanded)
        const curved = lines.filter(({ source, target }) => source !== target)
        const middles = curved.map((line) => ({ pair: pairKey(line), at: pointOn(line.curve, 0.5) }))
        const close = middles.filter((one, i) =>
          middles.slice(i + 1).some((other) => one.pair === other.pair && apart(one.at, other.at) <= 10),
        )
        expect(close).toEqual([])
      }),
    )
  })

  it('draws hostility and cooperation thicker the more claims say so, and the rest thin', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { lines } = picture(graph, visible(graph, ALL), CIRCLE, () => false)
        const thin = lines.filter(({ stance }) => stance === 'neutral')
        for (const { width } of thin) expect(width).toBeLessThan(1.5)
        for (const { width, claims } of lines.filter((line) => !thin.includes(line)))
          expect(width).toBeCloseTo(Math.min(6, 1.2 + 0.7 * Math.sqrt(claims)))
      }),
    )
  })

  it('leaves out what has no place, and the lines to it', () => {
    const { iran: _, ...places } = CIRCLE
    const { nodes, lines } = picture(sample, visible(sample, ALL), places, () => true)
    expect(nodes.map(({ id }) => id)).not.toContain('iran')
    expect(nodes).toHaveLength(sample.entities.size - 1)
    expect(lines.map(({ id }) => id).sort()).toEqual(
      [...sample.relations.values()]
        .filter(({ source, target }) => source !== 'iran' && target !== 'iran')
        .map(({ id }) => id)
        .sort(),
    )
  })
})
