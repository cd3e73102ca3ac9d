import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { GraphFileSchema } from '../domain/file/graphFile.ts'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { graphSchema, SCHEMA_FILE, schemaText } from './schema.ts'

const schema = graphSchema()
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

function changed(change: (file: any) => void): unknown {
  const file = sampleFile()
  change(file)
  return file
}

describe('data/graph.schema.json', () => {
  it('is what the generator makes: run `npm run schema` if not', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText())
  })

  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A graph of claims',
      description: expect.stringContaining('npm run data:check'),
    })
  })
})

describe('the schema and the validator', () => {
  it.each<[string, (file: any) => void]>([
    ['as it stands', () => {}],
    ['with a $schema', (f) => (f.$schema = './graph.schema.json')],
    ['with a place', (f) => (f.entities[0].place = { name: 'Ashgabat', lon: 58.38, lat: 37.95 })],
    ['with spaces around a name', (f) => (f.entities[0].name = ' Iran ')],
    [
      'with its authors, its licence and whoever made the graph',
      (f) => {
        Object.assign(f.source, { author: ['A. B.'], license: 'CC BY 4.0', attribution: 'A. B.' })
        f.curators = ['C. D.', 'E. F.']
      },
    ],
    [
      'with authors, licence and attribution not stated',
      (f) => Object.assign(f.source, { author: null, license: null, attribution: null }),
    ],
    ['with a note on a sentence', (f) => (f.notes[0].about = { sentence: 's1' })],
    [
      'with a tour',
      (f) => (f.tours = [{ id: 't', title: 'T', steps: [{ title: 'A', text: 'B', view: { depth: 2 } }] }]),
    ],
  ])('both accept the sample %s', (_, change) => {
    const file = changed(change)
    expect([accepts(file), v.is(GraphFileSchema, file)]).toEqual([true, true])
  })

  it.each<[string, (file: any) => void]>([
    ['without a title', (f) => delete f.title],
    ['with an unknown field', (f) => (f.entities[0].colour = 'green')],
    ['with an empty list of authors', (f) => (f.source.author = [])],
    ['with an empty list of curators', (f) => (f.curators = [])],
    ['with an unknown kind', (f) => (f.entities[0].kind = 'country')],
    ['with an unknown type', (f) => (f.relations[0].type = 'loves')],
    ['with an unknown status', (f) => (f.relations[0].claims[0].status = 'done')],
    ['with a relation without claims', (f) => (f.relations[0].claims = [])],
    ['without entities', (f) => (f.entities = [])],
    ['with a name of spaces', (f) => (f.entities[0].name = '  ')],
    ['with a capital in an id', (f) => (f.entities[0].id = 'Iran')],
    ['with an id too long', (f) => (f.entities[0].id = 'a'.repeat(201))],
    ['with a date in words', (f) => (f.source.published = 'June 2022')],
    ['with a link that is none', (f) => (f.notes[0].sources[0].url = 'javascript:alert(1)')],
    ['with a latitude off the globe', (f) => (f.entities[0].place = { name: 'x', lon: 0, lat: 91 })],
    ['with a tour without steps', (f) => (f.tours[0].steps = [])],
    ['with a step to an unknown view', (f) => (f.tours[0].steps[0].view = { view: 'hologram' })],
    ['with a step that names no view field', (f) => (f.tours[0].steps[0].view = { voice: 'tass' })],
    ['with a comparison of three', (f) => (f.tours[0].steps[0].view = { compare: ['a', 'b', 'c'] })],
    ['with a question without an answer', (f) => (f.tours[0].steps[0].question = { ask: 'Why?' })],
    ['with a note about two things', (f) => (f.notes[0].about = { entity: 'iran', sentence: 's1' })],
    ['with a note without a source', (f) => (f.notes[0].sources = [])],
  ])('both refuse the sample %s', (_, change) => {
    const file = changed(change)
    expect([accepts(file), v.is(GraphFileSchema, file)]).toEqual([false, false])
  })

  it('agree on any value in any field', () => {
    const fields: string[][] = fieldsOf(sampleFile())
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('iran', 's1', 'state', '2022-06', 'https://x.org', '', ' ', null, 0),
    )
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, (field, any) => {
        const file = changed((root) => {
          const owner = field.slice(0, -1).reduce((at, key) => at[key], root)
          owner[field.at(-1)!] = any
        })
        expect(accepts(file)).toBe(v.is(GraphFileSchema, file))
      }),
      { numRuns: 1000 },
    )
  })
})

/** The path of every field at any depth. */
const fieldsOf = (node: unknown): string[][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, inner]) => [
        [key],
        ...fieldsOf(inner).map((path) => [key, ...path]),
      ])
    : []
