import { describe, expect, it } from 'vitest'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { outsideHeading, sourceFacts, sourceStatements, termsOfUse, missingStatements } from './sourceLine.ts'

const bare = sampleFile()
const full = (): ReturnType<typeof sampleFile> => ({
  ...bare,
  curators: ['Ada Pell'],
  source: {
    ...bare.source,
    author: ['Nadia Orell', 'Tom Vasik', 'Ilse Brandt'],
    publisher: 'Straits Wire',
    published: '2031-03-14',
    url: 'https://straits-wire.example/harbour',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Straits Wire',
  },
})

describe('where a text comes from', () => {
  it('is told as far as the file says so', () => {
    expect(sourceStatements(full().source)).toEqual([
      'article',
      'by Nadia Orell, Tom Vasik and Ilse Brandt',
      'Straits Wire',
      '14 March 2031',
      'https://straits-wire.example/harbour',
    ])
    expect(sourceFacts(full()).map(({ term, words, url }) => [term, words, url])).toEqual([
      ['Author', 'Nadia Orell, Tom Vasik and Ilse Brandt', null],
      ['Publisher', 'Straits Wire', null],
      ['Date', '14 March 2031', null],
      ['Link', 'https://straits-wire.example/harbour', 'https://straits-wire.example/harbour'],
      [
        'Licence',
        'https://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/licenses/by/4.0/',
      ],
      ['Attribution', 'Straits Wire', null],
      ['Graph by', 'Ada Pell', null],
    ])
    expect(termsOfUse(full())).toBe(
      'Licence: https://creativecommons.org/licenses/by/4.0/. Attribution: Straits Wire. Graph by: Ada Pell.',
    )
  })

  it('is not made up', () => {
    expect(sourceStatements(bare.source)).toEqual(['article'])
    expect(sourceFacts(bare)).toEqual([])
    expect(termsOfUse(bare)).toBe('')
    expect(missingStatements(bare.source)).toBe('No publisher, date or web address is stated.')
    expect(missingStatements(full().source)).toBeNull()
  })
})

it('calls only an article one', () => {
  const of = (kind: string) => outsideHeading({ file: { ...bare, source: { ...bare.source, kind } } })
  expect(of('opinion article')).toBe('Outside the article')
  expect(of('news report')).toBe('Outside the text')
  expect(of('particle')).toBe('Outside the text')
})
