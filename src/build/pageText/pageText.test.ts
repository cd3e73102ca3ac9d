import { expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { packPageText, readPageText } from './pageText.ts'
import { parseGraph } from '../../domain/file/parse.ts'
import { sampleGraph } from '../../domain/testData/sampleGraph.test-data.ts'

it('gives back what was packed, but for the address of the schema', () => {
  const { file } = sampleGraph()
  const positions = Object.fromEntries(file.entities.slice(1).map(({ id }, i) => [id, { x: i, y: 0.5 - i }]))
  const { $schema: _, ...kept } = file
  expect(readPageText(packPageText({ file, positions }))).toEqual({ file: kept, positions })
})

it('keeps the id of a relation that is not made of its ends and type', () => {
  const { file } = sampleGraph()
  file.relations[0]!.id = 'another-id'
  expect(readPageText(packPageText({ file, positions: {} })).file.relations[0]!.id).toBe('another-id')
})

it('keeps ids and aliases that do not follow from their names', () => {
  const { file } = sampleGraph()
  file.entities[0]!.name = 'The Other Name'
  file.entities[0]!.aliases = [
    { form: 'Other, The', kind: 'name' },
    { form: 'TON', kind: 'abbreviation' },
  ]
  expect(readPageText(packPageText({ file, positions: {} })).file.entities).toEqual(file.entities)
})

it('keeps signs in notes that mean something in markup', () => {
  const { file } = sampleGraph()
  const source = {
    title: 'A <b> & "c"',
    outlet: `O'Neill & Co (London); <cite>`,
    url: `https://example.org/?a='b'&c="d"`,
  }
  file.notes = [
    {
      about: { entity: 'iran' },
      text: `Not &#39; but ' <small>As of 2020. `,
      asOf: '2022-06',
      sources: [source, source],
    },
  ]
  expect(readPageText(packPageText({ file, positions: {} })).file.notes).toEqual(file.notes)
})

it('gives back the article', () => {
  const parsed = parseGraph(kiss)
  if (!parsed.ok) throw new Error('The text is not sound.')
  const { $schema: _, ...kept } = parsed.value
  expect(readPageText(packPageText({ file: parsed.value, positions: {} })).file).toEqual(kept)
})
