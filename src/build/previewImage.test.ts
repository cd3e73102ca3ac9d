import { describe, expect, it } from 'vitest'
import { indexGraph } from '../domain/graph/graph.ts'
import { withLightTokens } from './lightTokens.ts'
import { previewImage } from './previewImage.ts'
import { previewPicture } from './previewPicture.tsx'
import { readText } from './textPlugin.ts'

const { file, positions } = readText('data/kiss-of-ashgabat.json')
const picture = previewPicture(indexGraph(file), positions)
const CIRCLE = '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="var(--hostile)"></circle></svg>'

describe('the preview image', () => {
  it('is a PNG of 1200 by 630', async () => {
    const image = Buffer.from(await previewImage(picture, file.title, file.source.kind))
    expect(image.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect(image.toString('latin1', 12, 16)).toBe('IHDR')
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630])
    expect(image.length).toBeLessThan(300_000)
  })

  it('is the same for the same text', async () => {
    const draw = () => previewImage(CIRCLE, 'A title', 'article')
    expect(await draw()).toEqual(await draw())
  })

  it('shows title and picture', async () => {
    const images = await Promise.all([
      previewImage(CIRCLE, 'A title', 'article'),
      previewImage(CIRCLE, 'Another title', 'article'),
      previewImage('', 'A title', 'article'),
    ])
    expect(new Set(images.map((image) => Buffer.from(image).toString('base64'))).size).toBe(3)
  })

  it.each([
    ['خلاف', 'مضيق'],
    ['שלום', 'עולם'],
    ['Мир', 'Рим'],
    ['Ειρήνη', 'Αθήνα'],
  ])('has letters for "%s"', async (one, other) => {
    expect(await previewImage('', one, '')).not.toEqual(await previewImage('', other, ''))
  })

  it.each(['<b>&</b>', 'Ağrı “x”', 'م', 'x'.repeat(300), ''])(
    'can be drawn of the title "%s"',
    async (title) => {
      expect((await previewImage('', title, title)).length).toBeGreaterThan(1000)
    },
  )
})

describe('the light theme in an image', () => {
  const css = ':root { --ink: #111; --f: "A", b; } @media (x) { :root { --ink: #eee; } }'

  it('takes the first value of a token', () => {
    expect(withLightTokens('<a fill="var(--ink)" font="var(--f)">', css)).toBe(
      `<a fill="#111" font="'A', b">`,
    )
  })

  it('refuses a token that is not there', () => {
    expect(() => withLightTokens('var(--none)', css)).toThrow('--none')
  })
})
