import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { annotatedText } from '../text/annotatedText.ts'
import { parseGraph } from './parse.ts'
import { placeInWords } from './problem.ts'
import type { GraphFile } from './graphFile.ts'

type Change = (claim: Record<string, unknown>, file: Record<string, any>) => void

const parsedWith = (change: Change) => {
  const file = sampleFile()
  const claim = file.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!.claims[0]!
  change(claim as Record<string, unknown>, file)
  return parseGraph(file)
}
const problemsWith = (change: Change) => {
  const parsed = parsedWith(change)
  return parsed.ok ? [] : parsed.problems.map((one) => `${placeInWords(one)} ${one.what}. ${one.fix}`)
}
const AT = 'relations[3].claims[0]'
const OF = '(saudi-arabia--opposes--iran)'

describe('the optional fields of a claim', () => {
  it('may all be there', () => {
    const parsed = parsedWith((claim, file) => {
      claim['quote'] = ['Riyadh', 'seeks a front', 'Iran']
      claim['context'] = 's1'
      claim['when'] = { words: 'seeks', start: '2022-06-29' }
      file['entities'][0].sameAs = 'Q794'
      file['draft'] = { claims: [{ quote: 'no type yet' }] }
    })
    expect(parsed).toMatchObject({ ok: true })
    const graph = indexGraph((parsed as { value: GraphFile }).value)
    const [claim] = graph.claimsOf.get('saudi-arabia--opposes--iran')!
    expect(claim).toMatchObject({ quote: 'Riyadh … seeks a front … Iran', context: { id: 's1' } })
    const marked = annotatedText(graph, { claims: [claim!] })[0]!.paragraphs[0]![1]!.pieces
    expect(marked.filter(({ claims }) => claims.length).map(({ text }) => text)).toEqual([
      'Riyadh',
      'seeks a front',
      'Iran',
    ])
  })

  it.each<[string, Change, string]>([
    [
      'pieces out of order',
      (claim) => (claim['quote'] = ['Iran', 'Riyadh']),
      `${AT}.quote ${OF} has pieces that overlap or are not in the order of s2. Put them in the order in which they stand there, and make one of those that overlap.`,
    ],
    [
      'a piece that is not in the sentence',
      (claim) => (claim['quote'] = ['Riyadh', 'seeks peace']),
      `${AT}.quote[1] ${OF} "seeks peace" does not stand in s2. Copy the words from the sentence to the letter, quotation marks and misprints included.`,
    ],
    [
      'four pieces',
      (claim) => (claim['quote'] = ['Riyadh', 'member', 'seeks', 'Iran']),
      `${AT}.quote ${OF} has more than three pieces. Take in the words between them.`,
    ],
    [
      'no pieces',
      (claim) => (claim['quote'] = []),
      `${AT}.quote ${OF} is an empty list. Copy the words that prove the claim.`,
    ],
    [
      'a number for a quote',
      (claim) => (claim['quote'] = 7),
      `${AT}.quote ${OF} is neither text nor a list. Copy the words that prove the claim, in one piece or in a list of up to three.`,
    ],
    [
      'a context that is not there',
      (claim) => (claim['context'] = 's99'),
      `${AT}.context ${OF} names the sentence "s99", which is not in this file. Correct the id, or add the sentence.`,
    ],
    [
      'a context that comes later',
      (claim) => (claim['context'] = 's3'),
      `${AT}.context ${OF} names s3, which is not before s2. Name an earlier sentence, the one that says who is meant.`,
    ],
    [
      'words of time that are not in the sentence',
      (claim) => (claim['when'] = { words: 'last year' }),
      `${AT}.when.words ${OF} "last year" does not stand in s2. Copy the words from the sentence to the letter, quotation marks and misprints included.`,
    ],
    [
      'an end before the beginning',
      (claim) => (claim['when'] = { words: 'seeks', start: '2022-02', end: '2022-01' }),
      `${AT}.when ${OF} ends (2022-01) before it begins (2022-02). Correct or exchange the dates.`,
    ],
    [
      'an address for an id of Wikidata',
      (_, file) => (file['entities'][0].sameAs = 'https://www.wikidata.org/wiki/Q794'),
      'entities[0].sameAs (iran) is not an id of Wikidata. Write it as "Q794".',
    ],
    [
      'a draft that is a list',
      (_, file) => (file['draft'] = 'later'),
      'draft is "later". It must be an object { … }.',
    ],
  ])('%s is named, with what to do', (_, change, problem) => {
    expect(problemsWith(change)).toEqual([problem])
  })
})
