import { part } from './page.ts'
import { expect, test } from './test.ts'

interface Underline {
  line: string
  style: string
  color: string
}

/** How the words of a stance, and its sample in the legend, are underlined. */
const underlines = (name: string): Underline[] =>
  [...document.querySelectorAll(`.text_${name}`)].map((element) => {
    const {
      textDecorationLine: line,
      textDecorationStyle: style,
      textDecorationColor: color,
    } = getComputedStyle(element)
    return { line, style, color }
  })

for (const theme of ['light', 'dark'])
  test(`the words that claims rest on are underlined as the legend says, ${theme}`, async ({ tab }) => {
    await tab.open(`./?view=reader&theme=${theme}`)
    await tab.find(part('region', 'The text'))
    const looks: string[] = []
    for (const [name, style] of [
      ['cooperative', 'solid'],
      ['hostile', 'dashed'],
      ['mixed', 'double'],
      ['neutral', 'dotted'],
    ] as const) {
      const found = await tab.run(underlines, name)
      expect(found.length, name).toBeGreaterThan(1)
      for (const one of found) expect(one, name).toEqual({ line: 'underline', style, color: found[0]!.color })
      looks.push(found[0]!.color)
    }
    expect(new Set(looks).size).toBe(4)
  })

test('the words themselves can be clicked, and the sentence’s claims are listed', async ({ tab }) => {
  await tab.open('./?view=reader')
  await tab.find(part('region', 'The text'))
  await tab.click(part('button', /^Sentence 9: \d+ claims?$/))
  await tab.find(part('complementary', 'Evidence'), part('heading', 'Sentence 9'))
  await tab.find(part('complementary', 'Evidence'), part('article'))
  await tab.back()
  await tab.gone(part('heading', 'Sentence 9'))
})
