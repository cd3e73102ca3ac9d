import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withElements } from './withElements.ts'

const bold = (words: string) => createElement('b', null, words)
const html = (message: (values: { who: string; what: string; count: number }) => string, who: string) =>
  renderToStaticMarkup(withElements(message, { who: bold(who), what: bold('peace'), count: 2 }))

describe('a message with elements', () => {
  it('has each where the message has its value, in whatever order', () => {
    expect(html(({ who, what, count }) => `${who} wants ${what} (${count})`, 'Iran')).toBe(
      '<b>Iran</b> wants <b>peace</b> (2)',
    )
    expect(html(({ who, what }) => `${what}: ${who}, ${who}`, 'Iran')).toBe(
      '<b>peace</b>: <b>Iran</b>, <b>Iran</b>',
    )
  })

  it('takes no words of a text for a place', () => {
    const message = ({ who }: { who: string }) => `A ${who} B`
    expect(renderToStaticMarkup(withElements(message, { who: 'x\uE005y<b>' }))).toBe('A x\uE005y&lt;b&gt; B')
  })
})
