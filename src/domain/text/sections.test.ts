import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { sectionName, sectionPlace } from './sections.ts'

function withHeadings(...headings: (string | null)[]) {
  const file = sampleFile()
  const paragraphs = file.source.sections.flatMap((section) => section.paragraphs)
  file.source.sections = headings.map((heading, i) => ({ heading, paragraphs: i ? [] : paragraphs }))
  return indexGraph(file)
}
const told = (...headings: (string | null)[]) => {
  const graph = withHeadings(...headings)
  return headings.map((_, i) => [sectionName(graph, i + 1), sectionPlace(graph, i + 1)])
}

describe('a section', () => {
  it('is called by its heading, and the opening only before one', () => {
    expect(told(null, 'Voices')).toEqual([
      ['Opening', 'the opening'],
      ['Voices', '“Voices”'],
    ])
  })
  it('without a heading is a number elsewhere', () => {
    expect(told('Voices', null)).toEqual([
      ['Voices', '“Voices”'],
      ['Section 2', 'section 2'],
    ])
    expect(told(null, null)[0]).toEqual(['Section 1', 'section 1'])
  })
  it('that is the whole text is no opening, and says nothing of where a sentence stands', () => {
    expect(told(null)).toEqual([['The whole text', null]])
  })
})
