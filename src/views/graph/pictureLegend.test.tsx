import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../../domain/testData/arbitrary.test-data.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { layout } from '../../domain/layout/layout.ts'
import { picture } from '../../domain/picture/picture.ts'
import { scene } from '../../domain/picture/scene.ts'
import { visible } from '../../domain/visibility/visible.ts'
import { legendIn } from '../../domain/picture/voicesLegend.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import type { View } from '../../domain/view/view.ts'
import { GraphPicture } from './GraphPicture.tsx'
import { pictureLegend } from './PictureLegend.tsx'

const drawn = (graph: Graph, view: View) =>
  picture(graph, scene(graph, view, visible(graph, view)), layout(graph), () => true)

const valuesIn = (markup: string, attribute: string) =>
  new Set([...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value))

describe('the legend of a picture to take away', () => {
  it('has the dashes that its lines have, and no others', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { nodes, lines } = drawn(graph, view)
        const told = { nodes, lines: lines.filter(({ part }) => part !== 'ghost') }
        const markup = renderToStaticMarkup(
          <GraphPicture
            drawings={[{ name: 'a', picture: told, fonts: new Map() }]}
            box={{ left: 0, top: 0, right: 1, bottom: 1 }}
            title=""
            name="a"
            tabStops={false}
            linkTo={() => null}
          />,
        )
        const legend = legendIn(graph, view, told.lines)
        const samples = legend.flatMap(({ of, samples: all }) => (of === 'thicker' ? [] : all))
        const sampled = samples.map((sample) => renderToStaticMarkup(<LineSample {...sample} />)).join('')
        expect(valuesIn(sampled, 'stroke-dasharray')).toEqual(valuesIn(markup, 'stroke-dasharray'))
        // A mark that is named is there.
        const named = new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name))
        for (const name of named) expect(valuesIn(markup, 'id')).toContain(name)
      }),
    )
  })

  it('keeps within its width, and no two things in one place', () => {
    fc.assert(
      fc.property(
        arbitraryGraph(),
        arbitraryKnownView(),
        fc.integer({ min: 300, max: 1200 }),
        (graph, view, width) => {
          const { kinds, rows, height } = pictureLegend(
            drawn(graph, { ...view, compare: null, voices: null }),
            width,
          )
          const places = [...kinds, ...rows].map(({ x, y }) => `${x} ${y}`)
          expect(new Set(places).size).toBe(places.length)
          for (const { x, y } of [...kinds, ...rows]) {
            expect(x).toBeLessThan(width)
            expect(y).toBeLessThan(height)
          }
        },
      ),
    )
  })
})
