import { expect, it } from 'vitest'
import { embedCode } from './embedCode.ts'

it('writes a plain frame and a link, whatever the title holds', () => {
  const addresses = {
    page: 'https://e.org/t/?q=a&view=table',
    embed: 'https://e.org/t/embed.html?q=a&view=table',
  }
  expect(embedCode({ title: 'A "B" <C>', language: 'en' }, addresses, 'column')).toBe(
    '<iframe title="Relationship graph: A &quot;B&quot; &lt;C&gt;" src="https://e.org/t/embed.html?q=a&amp;view=table" width="600" height="575"></iframe>\n' +
      '<p><a href="https://e.org/t/?q=a&amp;view=table">A "B" &lt;C&gt;</a></p>',
  )
})
