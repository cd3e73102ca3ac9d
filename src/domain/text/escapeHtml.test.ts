import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeAttribute, escapeHtml, unescapeHtml } from './escapeHtml.ts'

describe('escaping for HTML', () => {
  it('leaves no sign that could begin a tag, an entity, or end an attribute', () => {
    expect(escapeHtml(`<b>"A" & 'B'</b>`)).toBe(`&lt;b&gt;"A" &amp; 'B'&lt;/b&gt;`)
    expect(escapeAttribute(`"><script>'&`)).toBe('&quot;&gt;&lt;script&gt;&#39;&amp;')
  })

  it('is undone by its reverse, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'#ampltgquo39; é') }), (words) => {
        expect(unescapeHtml(escapeHtml(words))).toBe(words)
        expect(unescapeHtml(escapeAttribute(words))).toBe(words)
      }),
    )
  })
})
