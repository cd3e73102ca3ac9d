import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../analysis/difference.ts'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { indexGraph, type Graph } from '../graph/graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { layout } from '../layout/layout.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { NO_ANALYSIS } from '../view/analysis.ts'
import { HIDEABLE, type Hideable } from '../view/prediction.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { ENTITY_KINDS, keysOf, STANCES } from '../graph/vocabulary.ts'
import { balanceOf } from '../analysis/balanceOf.ts'
import { maskGraph, isMasked } from './maskGraph.ts'
import { picture } from '../picture/picture.ts'
import { annotatedText } from '../text/annotatedText.ts'
import { scene } from '../picture/scene.ts'
import { sortShown, tableRows } from './tableRows.ts'
import { visible } from './visible.ts'
import { describeEntity, describeRelationPosition, relationsShown } from '../picture/keyboardNavigation.ts'
import { claimIds } from '../graph/claimIds.ts'

const NOTHING: ReadonlySet<string> = new Set()
const hiding = (...hide: Hideable[]): View => ({ ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS), hide })
const positions = layout(sampleGraph())

/** All that a page can draw, list or announce of a graph in a view, ids left out. */
function said(whole: Graph, view: View, revealed: ReadonlySet<string>): unknown[] {
  const graph = maskGraph(whole, { view, revealed })
  const shown = visible(graph, view)
  const { nodes, lines } = picture(graph, scene(graph, view, shown), positions, () => false)
  const announced = [...shown.entities.keys()].flatMap((id) => [
    describeEntity(graph, shown, id),
    ...relationsShown(graph, shown, id).map((relation) =>
      describeRelationPosition(graph, shown, id, relation),
    ),
  ])
  const rows = tableRows(graph, shown.claims, sortShown(view)).map(
    ({ voice, speech, status, stance, quote }) => [voice.name, voice.entity, speech, status, stance, quote],
  )
  return [
    nodes.map((node) => node.lines),
    lines.map(({ relations: _, ...line }) => line),
    announced,
    rows,
    [...graph.entities.values()].map(({ name, aliases, summary, place }) => [name, aliases, summary, place]),
    [...graph.voices.values()].map(({ name }) => name),
    [...graph.notesOn.values()],
    [...shown.claimsOf.values()].flatMap(differences),
    annotatedText(graph, shown).flatMap(({ paragraphs }) =>
      paragraphs.flat().map(({ pieces }) => pieces.map(({ claims, ...piece }) => [piece, claims.length])),
    ),
    balanceOf(graph, shown, view).parts.map(({ camps }) => camps),
  ]
}

/** The same text with everybody called otherwise. */
const renamed = ({ file }: Graph, name: (id: string) => string): Graph =>
  indexGraph({
    ...file,
    entities: file.entities.map((entity) => ({
      ...entity,
      name: name(entity.id),
      aliases: [{ form: `${name(entity.id)}’s alias`, kind: 'name' }],
      summary: `Of ${name(entity.id)}.`,
    })),
    voices: file.voices.map((voice) => (voice.entity ? { ...voice, name: name(voice.entity) } : voice)),
    notes: file.entities.map(({ id }) => ({
      ...sampleFile().notes[0]!,
      about: { entity: id },
      text: `About ${name(id)}.`,
    })),
  })

/** The same text with each claim changed. */
const retold = (
  { file }: Graph,
  change: (relation: string, id: string) => Partial<GraphFile['relations'][number]['claims'][number]>,
): Graph =>
  indexGraph({
    ...file,
    relations: file.relations.map((relation) => ({
      ...relation,
      claims: relation.claims.map((claim, i) => ({
        ...claim,
        ...change(relation.id, claimIds(relation)[i]!),
      })),
    })),
  })

const arbitraryRevealed = (ids: (graph: Graph) => string[]) =>
  arbitraryGraph().chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      view: arbitraryKnownView(),
      revealed: fc.subarray(ids(graph)).map((list) => new Set(list)),
    }),
  )
const entitiesOf = (graph: Graph) => [...graph.entities.keys()]
const relationsOf = (graph: Graph) => [...graph.relations.keys()]
const claimsOf = (graph: Graph) => graph.claims.map(({ id }) => id)

describe('what is hidden', () => {
  it('is nothing by default: the graph is the very same', () => {
    const graph = sampleGraph()
    expect(maskGraph(graph, { view: DEFAULT_VIEW, revealed: NOTHING })).toBe(graph)
  })

  it('is hidden until it is asked for, each by itself', () => {
    const mask = { view: hiding('names'), revealed: new Set(['iran']) }
    expect(isMasked(mask, 'names', 'iran')).toBe(false)
    expect(isMasked(mask, 'names', 'russia')).toBe(true)
    expect(isMasked(mask, 'stances', 'iran--meets--russia')).toBe(false)
    const { entities } = maskGraph(sampleGraph(), mask)
    expect(entities.get('iran')).toEqual(sampleGraph().entities.get('iran'))
    expect(entities.get('russia')).toMatchObject({ name: 'State 2', aliases: [], summary: '' })
  })

  it('never lets a name be drawn, listed or announced', () => {
    const call = (id: string) => `«${id}»`
    fc.assert(
      fc.property(arbitraryRevealed(entitiesOf), ({ graph, view, revealed }) => {
        const told = JSON.stringify(said(renamed(graph, call), { ...view, hide: ['names'] }, revealed))
        const hidden = [...graph.entities.keys()].filter((id) => !revealed.has(id))
        expect(hidden.filter((id) => told.includes(call(id)))).toEqual([])
      }),
    )
  })

  it('tells nothing of names: whatever they are, the same is said', () => {
    fc.assert(
      fc.property(arbitraryRevealed(entitiesOf), ({ graph, view, revealed }) => {
        const other = (id: string) => (revealed.has(id) ? id : `${id} by another and longer name`)
        const inView = { ...view, hide: [...HIDEABLE] }
        expect(said(renamed(graph, other), inView, revealed)).toEqual(
          said(
            renamed(graph, (id) => id),
            inView,
            revealed,
          ),
        )
      }),
    )
  })

  it('tells nothing of stances: whatever they are, the same is said', () => {
    fc.assert(
      fc.property(
        arbitraryRevealed(relationsOf),
        fc.constantFrom(...keysOf(STANCES)),
        ({ graph, view, revealed }, stance) => {
          const inView = { ...view, hide: ['stances'] as const }
          const other = retold(graph, (relation) => (revealed.has(relation) ? {} : { stance }))
          expect(said(other, inView, revealed)).toEqual(said(graph, inView, revealed))
        },
      ),
    )
  })

  it('tells nothing of voices: whosever the claims are, the same is said', () => {
    fc.assert(
      fc.property(arbitraryRevealed(claimsOf), ({ graph, view, revealed }) => {
        // Which kinds show by default rests on who speaks in the whole text, with or without anything hidden.
        const kinds = view.kinds ?? keysOf(ENTITY_KINDS)
        const inView = { ...view, ...NO_ANALYSIS, kinds, voices: null, hide: ['voices'] as const }
        const other = retold(graph, (_, id) =>
          revealed.has(id) ? {} : { voice: 'raisi', speech: 'reported' as const },
        )
        const idsIn = ({ file }: Graph) => file.relations.flatMap(claimIds)
        const place = new Map(idsIn(graph).map((id, i) => [id, i]))
        const revealedThere = new Set([...revealed].map((id) => idsIn(other)[place.get(id)!]!))
        expect(said(other, inView, revealedThere)).toEqual(said(graph, inView, revealed))
      }),
    )
  })

  it('keeps every line, so that there is something to predict', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, any) => {
        // Who contradicts whom is for those to see who see all of it.
        const view = { ...any, disputes: null }
        const hidden = maskGraph(graph, { view, revealed: NOTHING })
        expect([...visible(hidden, view).claimsOf.keys()]).toEqual([...visible(graph, view).claimsOf.keys()])
        expect([...visible(hidden, view).entities.keys()]).toEqual([...visible(graph, view).entities.keys()])
      }),
    )
  })

  it('calls those without a name after their kind, none like another', () => {
    const names = [
      ...maskGraph(sampleGraph(), { view: hiding('names'), revealed: NOTHING }).entities.values(),
    ].map(({ name }) => name)
    expect(names).toContain('Leader 1')
    expect(new Set(names).size).toBe(names.length)
  })

  it('is not the voice that is heard alone, or compared', () => {
    const speakers = (change: Partial<View>) =>
      maskGraph(sampleGraph(), { view: { ...hiding('voices'), ...change }, revealed: NOTHING }).claims.map(
        ({ voice }) => voice.name,
      )
    expect(new Set(speakers({}))).toEqual(new Set(['Hidden voice']))
    expect(new Set(speakers({ voices: ['tass'] }))).toEqual(new Set(['TASS', 'Hidden voice']))
    expect(new Set(speakers({ voices: ['tass', 'author'] }))).toEqual(new Set(['Hidden voice']))
    expect(speakers({ compare: ['tass', 'raisi'] })).toContain('Raisi')
  })

  it('is announced as hidden', () => {
    const graph = maskGraph(sampleGraph(), { view: hiding('names', 'stances'), revealed: NOTHING })
    const shown = visible(graph, hiding())
    expect(describeEntity(graph, shown, 'iran')).toBe('State 1, state, 4 relations: 4 with hidden stance')
  })

  it('does not decide the order of the table', () => {
    const by = (column: View['sort']['by'], ...hide: Hideable[]) =>
      sortShown({ ...hiding(...hide), sort: { by: column, descending: true } }).by
    expect(by('source', 'names')).toBe('text')
    expect(by('target', 'names')).toBe('text')
    expect(by('voice', 'voices')).toBe('text')
    expect(by('stance', 'stances')).toBe('text')
    expect(by('stance', 'names', 'voices')).toBe('stance')
    expect(by('status', ...HIDEABLE)).toBe('status')
  })
})
