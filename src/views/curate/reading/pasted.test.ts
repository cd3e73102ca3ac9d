// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlBlocks } from './htmlBlocks.ts'
import { remarkInWords } from './remarks.ts'
import { pastedFrom, readPasted } from './pasted.ts'

const paste = (html: string, plain = '') => readPasted({ html, plain, hasPicture: false })
const textOf = (html: string) => {
  const reading = paste(html)
  return reading.ok ? reading.value.text : `(${reading.problem.what})`
}
const remarksOf = (html: string) => {
  const reading = paste(html)
  return reading.ok ? reading.value.remarks.map(remarkInWords) : []
}

describe('rich text that is pasted', () => {
  it.each([
    ['<h1>The kiss</h1><p>They <b>met</b>.</p><p>They left.</p>', '# The kiss\n\nThey met.\n\nThey left.'],
    ['They\n   met.<br>Again.<br><br>They left.', 'They met. Again.\n\nThey left.'],
    ['<ul><li>One<li>Two <ul><li>Three</ul></ul>Four', 'One\n\nTwo\n\nThree\n\nFour'],
    ['<span>Ash</span><span>gabat</span> <em>2022</em>', 'Ashgabat 2022'],
    ['<p><strong>The goal</strong></p><p>They met.</p>', '# The goal\n\nThey met.'],
    ['<b style="font-weight:normal"><p>The goal</p><p>They met.</p></b>', 'The goal\n\nThey met.'],
    ['<p><b>The goal</b></p><p><b>They met</b></p>', 'The goal\n\nThey met'],
    ['<p><b>They met and all was well.</b></p><p>So.</p>', 'They met and all was well.\n\nSo.'],
    ['<pre>They\nmet.\n\nThey left.</pre>', 'They met.\n\nThey left.'],
    ['<p>10<sup>th</sup> of 5 m<sup>2</sup></p>', '10th of 5 m2'],
    ['<p>a&nbsp;b &lt;i&gt; &amp;amp;</p>', 'a\u00a0b <i> &amp;'],
    ['<style>p { color: red }</style><script>alert(1)</script><p>They met.', 'They met.'],
    ['<div><div>One</div>Two<div>Three</div></div>', 'One\n\nTwo\n\nThree'],
    ['<p dir="rtl">التقى <bdi>الرئيسان</bdi>.</p>', 'التقى الرئيسان.'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it.each([
    ['<p>They met.<img src=x><svg></svg></p>', '2 pictures are left out.'],
    ['<p>They met.<img src=x width=1 height=1></p>'],
    ['<p>They met<sup><a href="#n1">[1]</a></sup>.</p>', 'The number of a note is left out.'],
    [
      '<p>They <del>left</del><ins>met</ins>.</p>',
      'A deletion that was tracked is left out, as if accepted.',
      'An insertion that was tracked is taken in, as if accepted.',
    ],
    ['<p>They met.<span style="display:none">secretly</span></p>', 'A hidden part is left out.'],
    ['<p>They met.</p><video src=x></video>', 'A film, sound or frame is left out.'],
    ['<p>They met.</p><table><tr><td>1<td>2</table>', 'A table is taken in, each cell as a paragraph.'],
    [
      '<p>They met.</p><div style="mso-element:footnote-list"><p>See there.</div>',
      'A note at the foot or the end is left out.',
    ],
  ])('tells what is not as it was: %s', (html, ...remarks) => {
    expect(remarksOf(html)).toEqual(remarks)
    expect(textOf(html)).toMatch(/^They met\./)
  })

  it('is the plain text where there is no other', () => {
    expect(paste('', 'They met.\r\nThey left.')).toMatchObject({
      ok: true,
      value: { text: 'They met.\r\nThey left.' },
    })
    expect(paste('<meta charset=utf-8>', 'They met.')).toMatchObject({
      ok: true,
      value: { text: 'They met.' },
    })
  })

  it.each([
    ['holds no words', '', ' \n ', false],
    ['is a picture', '', '', true],
    ['is a picture', '<img src="x">', '', false],
    ['is longer than 2,097,152 characters', '', 'word '.repeat(500_000), false],
    ['is longer than 2,097,152 characters', `<p>${'word '.repeat(500_000)}`, '', false],
    ['is longer than 2,097,152 characters', '<p>'.repeat(6_000_000), '', false],
  ])('that %s is refused', (what, html, plain, hasPicture) => {
    const reading = readPasted({ html, plain, hasPicture })
    expect(reading.ok ? null : reading.problem.what).toBe(what)
    expect(reading.ok ? '' : reading.problem.fix).toMatch(/\.$/)
  })

  it('is taken from the event at once', () => {
    const kinds: Record<string, string> = { 'text/html': '<p>a', 'text/plain': 'a' }
    const data = {
      getData: (type: string) => kinds[type] ?? '',
      items: [{ type: 'image/png' }] as unknown as DataTransferItemList,
    }
    expect(pastedFrom(data)).toEqual({ html: '<p>a', plain: 'a', hasPicture: true })
  })

  it('never becomes markup of the page, whatever it is', () => {
    const before = document.documentElement.outerHTML
    const pieces = fc.constantFrom(
      ...'<script>ran()</script>|<img src=x onerror=ran()>|<svg onload=ran()>|<p>|</p>|<b>|Iran met|&lt;script&gt;|<!--|-->|<iframe srcdoc="<script>ran()</script>">|<style>|</style>|<textarea>|<a href="javascript:ran()">|<template>|<math><mi>|\0|<![CDATA[|]]>'.split(
        '|',
      ),
    )
    let ran = 0
    Object.assign(globalThis, { ran: () => ran++ })
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
        const reading = paste(all.join(''))
        const text = reading.ok ? reading.value.text : reading.problem.what
        expect(typeof text).toBe('string')
        expect(document.documentElement.outerHTML).toBe(before)
        expect(ran).toBe(0)
      }),
    )
  })

  it('may be nested deeper than a stack is high', () => {
    const deep = document.createElement('div')
    let inner: Element = deep
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('b'))
    inner.append('Iran')
    expect(htmlBlocks(deep).blocks).toEqual([{ kind: 'paragraph', text: 'Iran' }])
  })
})
