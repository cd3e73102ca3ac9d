import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { annotations } from './annotations.ts'
import { everything } from './extent.ts'
import { awkwardGraph } from './awkwardGraph.test-data.ts'
import { wholeText } from './wholeText.ts'

const ORIGIN = { link: 'https://example.org/sample/?view=table', made: new Date('2026-01-05') }

it('names claim, voice and certainty of each annotation, and where it belongs', () => {
  const graph = sampleGraph()
  const page = JSON.parse(annotations(graph, everything(graph), ORIGIN))
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  const item = page.items.find(({ id }: { id: string }) =>
    id.endsWith('#raisi--accuses--saudi-arabia~s5~raisi'),
  )
  expect(item.id).toBe('https://example.org/sample/#raisi--accuses--saudi-arabia~s5~raisi')
  expect(item.body.map(({ value }: { value: string }) => value)).toEqual([
    'Raisi accuses Saudi Arabia',
    'Raisi',
    'Quoted',
    'Alleged',
    'Hostile',
  ])
})

it('puts headings, paragraphs and sentences into one text', () => {
  expect(wholeText(sampleGraph()).text).toBe(
    'Iran and Russia met at the summit on June 29th. Riyadh, a member of the Council, seeks a front against Iran.\n\n' +
      'The parliament of Iran debated the Deal.\n\nVoices\n\n' +
      'TASS called the meeting of Iran and Russia routine. "Saudi Arabia arms our enemies," Raisi said. It was a warm day.',
  )
})

it('counts positions in code points, as the Recommendation says', () => {
  const file = sampleFile()
  const [meets] = file.relations
  const sentences = file.source.sections.flatMap(({ paragraphs }) => paragraphs.flat())
  const before = '🤝🏽👩‍👩‍👧‍👦 '
  const flags = 'Iran 🇮🇷 and Russia 🇷🇺 met'
  sentences.find(({ id }) => id === 's1')!.text = `${before}${flags} at the summit 🕊️.`
  const graph = indexGraph({
    ...file,
    relations: [{ ...meets!, claims: [{ ...meets!.claims[1]!, sentence: 's1', quote: flags }] }],
  })
  const [{ target }] = JSON.parse(annotations(graph, everything(graph), ORIGIN)).items
  const [quote, position] = target.selector
  // Two for the hands, seven for the family, one for the space; two for each flag.
  expect(position).toEqual({
    type: 'TextPositionSelector',
    start: 10,
    end: 10 + 'Iran XX and Russia XX met'.length,
  })
  expect(quote).toMatchObject({ exact: flags, prefix: before })
  expect(quote.suffix.startsWith(' at the summit 🕊️.')).toBe(true)
})

it('gives the words around a quote as whole words', () => {
  const graph = sampleGraph()
  const { items } = JSON.parse(annotations(graph, everything(graph), ORIGIN))
  const around = Object.fromEntries(
    items.map(({ id, target }: { id: string; target: { selector: object[] } }) => [
      id.replace(/.*#/, ''),
      target.selector[0],
    ]),
  )
  expect(around['saudi-arabia--opposes--iran~s2~author']).toMatchObject({
    prefix: 'a member of the Council, ',
    suffix: '.\n\nThe parliament of Iran',
  })
})

it('finds every quote by its position and by the words around it', () => {
  fc.assert(
    fc.property(awkwardGraph(), (graph) => {
      const { text } = wholeText(graph)
      const points = [...text]
      const { items } = JSON.parse(annotations(graph, everything(graph), ORIGIN))
      expect(items).toHaveLength(graph.claims.length)
      for (const { target } of items) {
        const [quote, position] = target.selector
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
        expect([...quote.prefix].length).toBeLessThanOrEqual(32)
        expect([...quote.suffix].length).toBeLessThanOrEqual(32)
      }
    }),
  )
})
