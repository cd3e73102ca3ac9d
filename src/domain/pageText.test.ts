import { expect, it } from 'vitest'
import { packPageText, readPageText } from './pageText.ts'
import { sampleGraph } from './sampleGraph.test-data.ts'

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
