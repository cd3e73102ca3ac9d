import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '../analysis/compare.ts'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { lookOf, UNSETTLED_OPACITY } from './encoding.ts'
import { indexGraph } from '../graph/graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { chosenVoices } from '../view/filters.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import {
  ENTITY_KINDS,
  keysOf,
  STATUSES,
  type RelationType,
  type Stance,
  type Status,
} from '../graph/vocabulary.ts'
import { maskGraph } from '../visibility/maskGraph.ts'
import { viewLegend, type LegendRow } from './legend.ts'
import { linesOf, type Line } from './lines.ts'
import { scene } from './scene.ts'
import { visible } from '../visibility/visible.ts'
import { legendIn, voicesLegend } from './voicesLegend.ts'

const ALL: View = { ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS) }

type Said = [type: RelationType, ...claims: [Stance, Status][]]

/** Relations from Iran to Russia. */
function graphOf(...said: Said[]) {
  const file = sampleFile()
  const [claim] = file.relations[0]!.claims
  const relations: GraphFile['relations'] = said.map(([type, ...claims], i) => ({
    id: `r${i}`,
    source: 'iran',
    target: 'russia',
    type,
    claims: claims.map(([stance, status]) => ({ ...claim!, stance, status })),
  }))
  return indexGraph({ ...file, relations, notes: [], tours: [] })
}
const labels = (legend: readonly LegendRow[]) => legend.map(({ label }) => label)

/** The lines of a view, as the graph draws them. */
function drawn(graph: ReturnType<typeof graphOf>, view: View, expanded: boolean): Line[] {
  const { parts, ...shown } = scene(graph, view, visible(graph, view))
  return linesOf(graph, shown, () => expanded, parts).flat()
}

describe('the legend of lines', () => {
  it('does not call what is alleged something that is not done yet', () => {
    const graph = graphOf(['threatens', ['hostile', 'alleged']], ['opposes', ['hostile', 'occurred']])
    expect(labels(voicesLegend(graph, ALL))).toEqual(['Hostile', 'Dotted: only alleged'])
  })

  it('names every status that a dotted line stands for, and no other', () => {
    const graph = graphOf(
      ['supports', ['cooperative', 'predicted'], ['cooperative', 'planned']],
      ['praises', ['cooperative', 'denied']],
      ['opposes', ['hostile', 'sought'], ['hostile', 'ongoing']],
    )
    expect(labels(voicesLegend(graph, ALL))).toContain('Dotted: only planned, predicted or denied')
  })

  it('shows what a text draws, not what its types of relation are usually drawn as', () => {
    const graph = graphOf(['influences', ['hostile', 'occurred']], ['leads', ['neutral', 'occurred']])
    const legend = voicesLegend(graph, ALL)
    expect(legend.map(({ of, samples }) => [of, samples.map(({ color }) => color)])).toEqual([
      ['hostile', ['--hostile']],
      ['neutral', ['--neutral']],
    ])
  })

  it('tells what is still hidden from what has turned out neutral', () => {
    const graph = graphOf(['influences', ['neutral', 'occurred']], ['opposes', ['hostile', 'occurred']])
    const view: View = { ...ALL, hide: ['stances'] }
    const partly = maskGraph(graph, { view, revealed: new Set(['r0']) })
    expect(labels(voicesLegend(partly, view))).toEqual(['Neutral', 'Hidden stance'])
  })

  it('shows no end where none is drawn', () => {
    const [row] = voicesLegend(graphOf(['meets', ['cooperative', 'occurred']]), ALL)
    expect(row!.samples.map(({ end }) => end)).toEqual(['none'])
  })

  it('speaks of thickness where lines differ in it', () => {
    const once: Said = ['supports', ['cooperative', 'occurred']]
    const twice: Said = ['opposes', ['hostile', 'occurred'], ['hostile', 'ongoing']]
    const quiet: Said = ['explains', ['neutral', 'occurred'], ['neutral', 'ongoing']]
    expect(labels(voicesLegend(graphOf(once, twice), ALL))).toContain('Thicker: more claims')
    expect(labels(voicesLegend(graphOf(once, quiet), ALL))).not.toContain('Thicker: more claims')
  })
})

describe('the legend of any text', () => {
  const AGREED: ReadonlySet<string> = new Set(AGREEMENTS)
  /** How a line looks to somebody who sees one piece of it. */
  const strokesOf = (line: Line) => {
    const { color, dash, unsettledDash } = lookOf(line)
    return JSON.stringify([color, line.settled ? dash : unsettledDash])
  }
  const endOf = (line: Line) => (line.marks.source || line.marks.target ? lookOf(line).end : 'none')
  const told = (lines: readonly Line[]) => lines.filter(({ part }) => part !== 'ghost')
  const rowsOf = (legend: readonly LegendRow[], isWanted: (of: string) => boolean) =>
    legend.filter(({ of }) => isWanted(of)).flatMap(({ samples }) => samples)
  const isNote = (of: string) => ['dotted', 'thicker', 'pale'].includes(of)
  const view = arbitraryKnownView()

  it('has every line that is drawn, and nothing that is not', () => {
    fc.assert(
      fc.property(arbitraryGraph(), view, fc.boolean(), (graph, asked, expanded) => {
        const lines = drawn(graph, asked, expanded)
        const legend = legendIn(graph, asked, lines)
        const strokes = rowsOf(legend, (of) => (asked.compare ? AGREED.has(of) : !isNote(of)))
        expect(new Set(strokes.map(({ color, dash }) => JSON.stringify([color, dash])))).toEqual(
          new Set(told(lines).map(strokesOf)),
        )
        const ends = rowsOf(legend, (of) => !isNote(of)).map(({ end }) => end)
        expect(new Set(['none', ...ends])).toEqual(new Set(['none', ...told(lines).map(endOf)]))
        for (const { opacity, dash } of strokes)
          expect(opacity === UNSETTLED_OPACITY).toBe(
            told(lines).some((line) => !line.settled && lookOf(line).unsettledDash === dash),
          )
      }),
    )
  })

  it('says of dots, thickness and paleness what is so', () => {
    fc.assert(
      fc.property(arbitraryGraph(), view, fc.boolean(), (graph, asked, expanded) => {
        const lines = drawn(graph, asked, expanded)
        const legend = legendIn(graph, asked, lines)
        const note = (of: string) => legend.find((row) => row.of === of)
        const { claimsOf } = scene(graph, asked, visible(graph, asked))
        const dotted = told(lines)
          .filter(({ settled }) => !settled)
          .flatMap(({ relations }) => relations.flatMap(({ id }) => claimsOf.get(id)!))
        const named = keysOf(STATUSES).filter((status) => note('dotted')?.label.includes(status))
        expect(named).toEqual(keysOf(STATUSES).filter((one) => dotted.some(({ status }) => status === one)))
        expect(note('pale') !== undefined).toBe(lines.some(({ part }) => part === 'ghost'))
        expect(note('pale') !== undefined && chosenVoices(asked) === null).toBe(false)
      }),
    )
  })

  it('beside the filters is the same one while all voices are heard', () => {
    fc.assert(
      fc.property(arbitraryGraph(), view, (graph, asked) => {
        const all = { ...asked, voices: null, compare: null }
        expect(chosenVoices(all)).toBeNull()
        expect(viewLegend(graph, all)).toEqual(voicesLegend(graph, all))
      }),
    )
  })

  it('beside the filters has whatever the graph draws, far or near', () => {
    fc.assert(
      fc.property(arbitraryGraph(), view, (graph, asked) => {
        const samples = rowsOf(voicesLegend(graph, asked), (of) =>
          asked.compare ? AGREED.has(of) : !isNote(of),
        )
        const shown = new Set(samples.map(({ color, dash }) => JSON.stringify([color, dash])))
        for (const expanded of [true, false])
          for (const line of told(drawn(graph, asked, expanded))) expect(shown).toContain(strokesOf(line))
      }),
    )
  })
})
