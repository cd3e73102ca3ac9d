import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
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
  return visible(graph, DEFAULT_VIEW)
}

describe('balance', () => {
  it('is among states, with what is drawn as both said apart', () => {
    const { triangles, parts, mixed, alone } = balanceOf(shownOf(), null)
    expect(triangles.map(({ balanced }) => balanced)).toEqual([true])
    expect(parts).toHaveLength(1)
    expect(parts[0]!.against).toEqual([])
    expect(mixed.map(({ a, b }) => [a, b])).toEqual([['iran', 'oman']])
    expect(alone).toEqual([])
  })

  it('takes leaders in on request, and lights what contradicts the camps most', () => {
    const shown = shownOf()
    const balance = balanceOf(shown, ['person'])
    expect(balance.triangles.map(({ balanced }) => balanced)).toEqual([false, true])
    const lit = balanceEmphasis(balance, shown)
    expect([...lit.values()].filter((mark) => mark === 'selected')).toHaveLength(1)
    expect(lit.get('raisi')).toBe('lit')
    expect(lit.has('iran--iran')).toBe(true)
  })

  it('of one entity, or of none, is nothing', () => {
    const empty = { triangles: [], parts: [], mixed: [], alone: [] }
    const none = { entities: new Map(), claims: [], claimsOf: new Map() }
    expect(balanceOf(none, null)).toEqual(empty)
    const { entities } = shownOf()
    const one = { ...none, entities: new Map([['oman', entities.get('oman')!]]) }
    expect(balanceOf(one, ['alliance'])).toEqual({ ...empty, alone: ['oman'] })
  })
})
