import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultKinds } from './defaultKinds.ts'
import { indexGraph, type Graph } from './graph.ts'
import { parseGraphText } from '../file/parse.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { visible } from '../visibility/visible.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { ENTITY_KINDS, keysOf } from './vocabulary.ts'

function graphIn(file: string): Graph {
  const parsed = parseGraphText(readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8'))
  if (!parsed.ok) throw new Error(`${file} is not sound`)
  return indexGraph(parsed.value)
}
const main = ['state', 'person', 'alliance', 'event']

describe('the kinds that show by default', () => {
  it('are the main four where they carry the text', () => {
    const { kinds, share } = defaultKinds(graphIn('data/kiss-of-ashgabat.json'))
    expect(kinds).toEqual(main)
    expect(share).toBeCloseTo(193 / 208)
    expect(defaultKinds(sampleGraph()).kinds).toEqual(main)
  })

  it('are all where the main four leave out most claims: a news report shows every claim and voice', () => {
    const report = graphIn('e2e/fixtures/harbour-shelling.json')
    expect(defaultKinds(report).kinds).toEqual(keysOf(ENTITY_KINDS))
    const { claims } = visible(report, DEFAULT_VIEW)
    expect(claims).toHaveLength(report.claims.length)
    expect(new Set(claims.map(({ voice }) => voice.id)).size).toBe(
      new Set(report.claims.map(({ voice }) => voice.id)).size,
    )
  })

  it('are all where a voice would have nothing to say', () => {
    const file = sampleFile()
    const withParliament = file.relations.find(({ id }) => id.includes('parliament'))!
    withParliament.claims[0]!.voice = 'parliament'
    file.voices.push({ id: 'parliament', name: 'Parliament', entity: null })
    expect(defaultKinds(indexGraph(file)).kinds).toEqual(keysOf(ENTITY_KINDS))
  })
})
