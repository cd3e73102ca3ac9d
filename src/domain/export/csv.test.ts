import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import type { Visible } from '../visibility/visible.ts'
import { claimsCsv, entitiesCsv } from './csv.ts'
import { everything } from './extent.ts'
import { awkwardGraph } from './awkwardGraph.test-data.ts'

/** Half a character has no form in a file. */
const inUtf8 = (text: string) => Buffer.from(text).toString()

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })

it('begins with the mark of UTF-8 and ends each line as RFC 4180 says', () => {
  const graph = sampleGraph()
  const text = claimsCsv(graph, everything(graph))
  expect(text.startsWith('\uFEFFclaim_id,')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(graph.claims.length + 2)
})

it('has its heading where there is nothing to tell', () => {
  const nothing: Visible = { entities: new Map(), claimsOf: new Map(), claims: [] }
  const [heading, ...rest] = claimsCsv(sampleGraph(), nothing).split('\r\n')
  expect(heading).toMatch(/^\uFEFFclaim_id,source,.*,text$/)
  expect(rest).toEqual([''])
  expect(entitiesCsv(nothing)).toMatch(/^\uFEFFentity_id,name,.*,claims\r\n$/)
})

it('gives a claim with all that it hangs on', () => {
  const graph = sampleGraph()
  const rows = read(claimsCsv(graph, everything(graph)))
  expect(rows.find(({ claim_id }) => claim_id === 'raisi--accuses--saudi-arabia~s5~raisi')).toMatchObject({
    source: 'Raisi',
    source_kind: 'Leader',
    relation: 'accuses',
    relation_class: 'Hostility',
    target: 'Saudi Arabia',
    voice: 'Raisi',
    speech: 'Quoted',
    status: 'Alleged',
    stance: 'Hostile',
    quote: 'Saudi Arabia arms our enemies',
    sentence_number: '5',
    sentence: '"Saudi Arabia arms our enemies," Raisi said.',
    section: 'Voices',
  })
})

it('gives an entity with its dates and how often it is named', () => {
  const graph = sampleGraph()
  const rows = read(entitiesCsv(everything(graph)))
  expect(rows.map(({ name }) => name)).toEqual([...graph.entities.values()].map(({ name }) => name))
  expect(rows.find(({ entity_id }) => entity_id === 'summit')).toMatchObject({
    date_start: '2022-06-29',
    date_words: 'June 29th',
    relations: '2',
    claims: '2',
  })
})

it('is read back to the letter, and begins no cell as a formula', () => {
  fc.assert(
    fc.property(awkwardGraph(), (graph) => {
      const claims = read(claimsCsv(graph, everything(graph)))
      const entities = read(entitiesCsv(everything(graph)))
      const bare = (cell: string | undefined) => cell?.replace(/^'(?='*([\t\r\n]|\s*[=+\-@＝＋－＠]))/, '')
      expect(claims.map(({ quote }) => bare(quote))).toEqual(graph.claims.map(({ quote }) => inUtf8(quote)))
      expect(entities.map(({ name }) => bare(name))).toEqual(
        [...graph.entities.values()].map(({ name }) => inUtf8(name)),
      )
      for (const cell of [...claims, ...entities].flatMap((row) => Object.values(row)))
        expect(cell).not.toMatch(/^([\t\r\n]|\s*[=+@＝＋－＠]|\s*-(?!\d))/)
    }),
  )
})
