import { describe, expect, it } from 'vitest'
import { codebookFaults } from './codebookFaults.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { placeInWords } from '../file/problem.ts'

function found(change: (file: GraphFile) => void): string[] {
  const file = sampleFile()
  change(file)
  return codebookFaults(file).map((problem) => `${placeInWords(problem)} ${problem.what}`)
}

describe('the id of a relation', () => {
  it.each<[string, (file: GraphFile) => void]>([
    ['another source', (file) => (file.relations[3]!.source = 'russia')],
    ['another target', (file) => (file.relations[3]!.target = 'russia')],
    [
      'its ends exchanged',
      (file) => Object.assign(file.relations[3]!, { source: 'iran', target: 'saudi-arabia' }),
    ],
    ['another type', (file) => (file.relations[3]!.type = 'threatens')],
  ])('that names %s than the relation has is found', (_, change) => {
    expect(found(change)).toEqual([
      expect.stringMatching(
        /^relations\[3\]\.id \(saudi-arabia--opposes--iran\) contradicts the relation, which is from "/,
      ),
    ])
  })

  it('that says nothing of it, or whose ends are not in the file, is no contradiction', () => {
    expect(found((file) => (file.relations[3]!.id = 'r4'))).toEqual([])
    expect(found((file) => (file.relations[3]!.target = 'persia'))).toEqual([])
    expect(found((file) => (file.relations[3]!.id = 'saudi-arabia--opposes--persia'))).toEqual([])
  })
})

describe('a claim', () => {
  it('that is written twice to the letter is found, each further time', () => {
    expect(
      found((file) => {
        const { claims } = file.relations[0]!
        claims.push({ ...claims[0]! }, { ...claims[0]! })
      }),
    ).toEqual([
      'relations[0].claims[2] (iran--meets--russia) says the same as claims[0], word for word',
      'relations[0].claims[3] (iran--meets--russia) says the same as claims[0], word for word',
    ])
  })

  it('of another voice, status or relation is another claim', () => {
    expect(
      found((file) => {
        const { claims } = file.relations[0]!
        claims.push({ ...claims[0]!, voice: 'raisi' }, { ...claims[0]!, status: 'ongoing' })
        file.relations[1]!.claims.push({ ...claims[0]! })
      }),
    ).toEqual([])
  })
})
