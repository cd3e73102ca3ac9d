import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleGraph } from '../sampleGraph.test-data.ts'
import { annotations } from './annotations.ts'
import { everything } from './extent.ts'
import { nastyGraph } from './nastyGraph.test-data.ts'
import { wholeText } from './wholeText.ts'

const ORIGIN = { link: 'https://example.org/sample/?view=table', made: new Date('2026-01-05') }

it('names claim, voice and certainty of each annotation, and where it belongs', () => {
  const graph = sampleGraph()
  const page = JSON.parse(annotations(graph, everything(graph), ORIGIN))
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  const item = page.items.find(({ id }: { id: string }) => id.endsWith('#raisi--accuses--saudi-arabia~1'))
  expect(item.id).toBe('https://example.org/sample/#raisi--accuses--saudi-arabia~1')
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

it('finds every quote by its position and by the words around it', () => {
  fc.assert(
    fc.property(nastyGraph(), (graph) => {
      const { text } = wholeText(graph)
      const { items } = JSON.parse(annotations(graph, everything(graph), ORIGIN))
      expect(items).toHaveLength(graph.claims.length)
      for (const { target } of items) {
        const [quote, position] = target.selector
        expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
        expect(quote.prefix.length).toBeLessThanOrEqual(32)
        expect(quote.suffix.length).toBeLessThanOrEqual(32)
      }
    }),
  )
})
