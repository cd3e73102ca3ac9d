import { expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { misplaced } from './misplacedMarks.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'

/** The sample in the order of its text, but for a change. */
function found(change: (file: GraphFile) => void = () => {}) {
  const file = sampleFile()
  file.relations[0]!.claims.reverse()
  file.relations.push(...file.relations.splice(6, 1), ...file.relations.splice(6, 1))
  const order = [
    'iran',
    'russia',
    'summit',
    'saudi-arabia',
    'council',
    'parliament',
    'deal',
    'tass',
    'raisi',
    'oman',
  ]
  file.entities.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  change(file)
  return misplaced(indexGraph(file)).map(
    ({ list, id, belongs, other }) => `${list}: ${id} ${belongs} ${other}`,
  )
}
const swap = (list: unknown[], a: number, b: number) => ([list[a], list[b]] = [list[b], list[a]])

it('finds nothing where all is in the order of the text', () => {
  expect(found()).toEqual([])
})

it('finds the one relation that was written too early or too late, and not all the others', () => {
  expect(found((file) => file.relations.unshift(file.relations.pop()!))).toEqual([
    'relations: raisi--accuses--saudi-arabia after tass--reports-on--summit',
  ])
  expect(found((file) => file.relations.push(file.relations.shift()!))).toEqual([
    'relations: iran--meets--russia before saudi-arabia--member-of--council',
  ])
})

it('finds claims, voices, entities and numbered sentences out of their order', () => {
  expect(found((file) => file.relations[0]!.claims.reverse())).toEqual([
    'claims of iran--meets--russia: s1 before s4',
  ])
  expect(found((file) => swap(file.voices, 1, 2))).toEqual(['voices: tass before raisi'])
  expect(found((file) => swap(file.voices, 0, 1))).toEqual(['voices: author before tass'])
  expect(found((file) => file.entities.unshift(...file.entities.splice(7, 1)))).toEqual([
    'entities: tass after deal',
  ])
  expect(found((file) => swap(file.source.sections[0]!.paragraphs[0]!, 0, 1))).toContain(
    'sentences: s1 before s2',
  )
})

it('does not take a name inside another for the first appearance', () => {
  const early = (file: GraphFile) => {
    file.source.sections[0]!.paragraphs[0]![0]!.text += ' So did The Deal Street Journal.'
  }
  expect(found(early)).toEqual([])
})
