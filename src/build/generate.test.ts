import { describe, expect, it } from 'vitest'
import { coverage } from '../domain/coverage.ts'
import { indexGraph } from '../domain/graph.ts'
import { MAX_FILE_BYTES, parseGraphText } from '../domain/parse.ts'
import { keysOf, ENTITY_KINDS, RELATION_TYPES, SPEECH, STANCES, STATUSES } from '../domain/vocabulary.ts'
import { generate } from './generate.ts'

const found = (values: readonly string[]) => [...new Set(values)].sort()
const words = (vocabulary: Record<string, unknown>) => keysOf(vocabulary).sort()

describe('a made-up graph', () => {
  it.each([2, 100, 2000])('of %i entities is valid', (size) => {
    const file = generate(size)
    expect(parseGraphText(JSON.stringify(file))).toEqual({ ok: true, value: file })
    expect(file.entities).toHaveLength(size)
    expect(file.relations).toHaveLength(2 * size)
  })

  it('has about one and a half claims a relation, on sentences that are all cited', () => {
    const graph = indexGraph(generate(500))
    expect(graph.claims.length / graph.relations.size).toBeCloseTo(1.5, 0)
    expect(coverage(graph).uncited).toEqual([])
  })

  it('uses every word of every vocabulary', () => {
    const { entities, relations } = generate(300)
    const claims = relations.flatMap((relation) => relation.claims)
    expect(found(entities.map(({ kind }) => kind))).toEqual(words(ENTITY_KINDS))
    expect(found(relations.map(({ type }) => type))).toEqual(words(RELATION_TYPES))
    expect(found(claims.map(({ status }) => status))).toEqual(words(STATUSES))
    expect(found(claims.map(({ stance }) => stance))).toEqual(words(STANCES))
    expect(found(claims.map(({ speech }) => speech))).toEqual(words(SPEECH))
  })

  it('is the same for the same seed, and another for another', () => {
    expect(generate(50, 7)).toEqual(generate(50, 7))
    expect(generate(50, 7)).not.toEqual(generate(50, 8))
  })

  it('of the largest size can still be opened as a file', () => {
    expect(JSON.stringify(generate(20_000)).length).toBeLessThan(MAX_FILE_BYTES)
  })
})
