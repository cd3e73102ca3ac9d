import { expect, it } from 'vitest'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { oembed, oembedLink } from './oembed.ts'

const file = { ...sampleFile(), title: 'A "B" <C>' }

it('answers with all that the format asks for, in absolute addresses', () => {
  const answer = JSON.parse(oembed(file, 'https://example.org/site'))
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 575, title: file.title })
  expect(answer.provider_url).toBe('https://example.org/site/')
  expect(answer.thumbnail_url).toBe('https://example.org/site/sample/preview.png')
  expect(answer.html).toContain('src="https://example.org/site/sample/embed.html" width="600" height="575"')
  expect(answer.html).toContain('title="Relationship graph: A &quot;B&quot; &lt;C&gt;"')
})

it('is found from the page’s head', () => {
  expect(oembedLink(file, 'https://example.org/site/')).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/site/sample/oembed.json" title="A &quot;B&quot; &lt;C&gt;" />',
  )
})
