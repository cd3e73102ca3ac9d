import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { balanceOf, balanceEmphasis } from './balanceOf.ts'
import { visible } from '../visibility/visible.ts'

/** Friends: Iran and Russia; foes: Saudi Arabia and each of the two, and as its friend Raisi; both: Oman and Iran. */
function shownOf() {
  const file = sampleFile()
  const [claim] = file.relations[0]!.claims
  const relation = (source: string, target: string, ...stances: ('cooperative' | 'hostile')[]) => ({
    ...{ id: `${source}--${target}`, source, target, type: 'influences' as const },
    claims: stances.map((stance) => ({ ...claim!, stance })),
  })
  const graph = indexGraph({
    ...file,
    relations: [
      relation('iran', 'russia', 'cooperative'),
      relation('iran', 'saudi-arabia', 'hostile'),
      relation('saudi-arabia', 'russia', 'hostile'),
      relation('oman', 'iran', 'hostile', 'cooperative'),
      relation('raisi', 'iran', 'hostile'),
      relation('raisi', 'russia', 'cooperative'),
      relation('iran', 'iran', 'hostile'),
    ],
  })
  return { graph, shown: visible(graph, DEFAULT_VIEW) }
}

const balance = ({ graph, shown }: ReturnType<typeof shownOf>, view: Partial<View> = {}) =>
  balanceOf(graph, shown, { ...DEFAULT_VIEW, ...view })

describe('balance', () => {
  it('is among states, with what is drawn as both said apart', () => {
    const { triangles, parts, mixed, between, alone } = balance(shownOf(), { leaders: false })
    expect(triangles.map(({ balanced }) => balanced)).toEqual([true])
    expect(parts).toHaveLength(1)
    expect(parts[0]!.against).toEqual([])
    expect(mixed.map(({ a, b }) => [a, b])).toEqual([['iran', 'oman']])
    expect(between).toEqual(['oman'])
    expect(alone).toEqual([])
  })

  it('takes leaders in on request, and lights what contradicts the camps most', () => {
    const sample = shownOf()
    const found = balance(sample, { among: ['person'] })
    expect(found.triangles.map(({ balanced }) => balanced)).toEqual([false, true])
    const lit = balanceEmphasis(found, sample.shown)
    expect([...lit.values()].filter((mark) => mark === 'selected')).toHaveLength(1)
    expect(lit.get('raisi')).toBe('lit')
    expect(lit.has('iran--iran')).toBe(true)
  })

  it('of one entity, or of none, is nothing', () => {
    const empty = { triangles: [], parts: [], mixed: [], between: [], alone: [] }
    const none = { entities: new Map(), claims: [], claimsOf: new Map() }
    const { graph, shown } = shownOf()
    expect(balanceOf(graph, none, DEFAULT_VIEW)).toEqual(empty)
    const { entities } = shown
    const one = { ...none, entities: new Map([['oman', entities.get('oman')!]]) }
    expect(balanceOf(graph, one, { ...DEFAULT_VIEW, among: ['alliance'] })).toEqual({
      ...empty,
      alone: ['oman'],
    })
  })

  it('counts what leaders do for the state they hold office in', () => {
    const file = sampleFile()
    const [claim] = file.relations[0]!.claims
    const graph = indexGraph({
      ...file,
      relations: [
        ['raisi', 'iran', 'holds-office-in', 'neutral'] as const,
        ['raisi', 'russia', 'influences', 'cooperative'] as const,
        ['saudi-arabia', 'raisi', 'influences', 'hostile'] as const,
      ].map(([source, target, type, stance]) => ({
        ...{ id: `${source}--${target}`, source, target, type },
        claims: [{ ...claim!, stance }],
      })),
    })
    const shown = visible(graph, DEFAULT_VIEW)
    const [part] = balance({ graph, shown }).parts
    expect(part!.camps.map((camp) => [...camp].sort())).toEqual([['iran', 'russia'], ['saudi-arabia']])
    expect(balance({ graph, shown }, { leaders: false }).parts).toEqual([])
    const apart = balance({ graph, shown }, { among: ['person'] })
    expect(apart.parts[0]!.camps.flat()).toContain('raisi')
  })
})
