import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { unusedTimeExpressions } from './timeExpressions.ts'

function found(text: string, when?: string, language = 'en'): string[] {
  const file = { ...sampleFile(), language }
  file.source.sections[0]!.paragraphs[1]![0]!.text = `The parliament of Iran debated the Deal. ${text}`
  if (when !== undefined)
    for (const { claims } of file.relations)
      if (claims[0]!.sentence === 's3') claims[0]!.when = { words: when }
  return unusedTimeExpressions(indexGraph(file)).map(({ words }) => words)
}

describe('words of time', () => {
  it.each([
    ['They met last year.', ['last year']],
    ['It came some six months ago, on 3 May.', ['months ago', '3 May']],
    ['On July 15th and 16th he comes.', ['July 15th']],
    ['It grows during the nuclear negotiations these days.', ['during the nuclear negotiations these']],
    ['In 2031, in recent years and since March.', ['In 2031', 'in recent years', 'since March']],
    ['He may march on, the 25-year plan at last in hand.', []],
  ])('in “%s” are %o', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('are not told of where they date a claim, or anything else', () => {
    expect(found('It came last year.', 'Last year')).toEqual(['last year'])
    expect(found('It came last year.', 'last year')).toEqual([])
    expect(found('On July 15th and 16th he comes.', 'July 15th and 16th')).toEqual([])
    // The summit has its date from the first sentence.
    expect(found('It was a warm day.')).toEqual([])
  })

  it('are known in English alone', () => {
    expect(found('Sie kamen in 2031.', undefined, 'de')).toEqual([])
    expect(found('They came in 2031.', undefined, 'en-GB')).toEqual(['in 2031'])
  })
})
