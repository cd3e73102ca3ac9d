import { expect, it } from 'vitest'
import { addressesOf } from './addresses.ts'

const of = (href: string, canonical: string | null = null, isCopy = false) =>
  addressesOf({ href, canonical, isCopy }, 'text', '?select=iran')

it.each([
  'https://example.org/site/text/',
  'https://example.org/site/text/index.html?view=table#s1',
  'https://example.org/site/text/embed.html#?secret=abc',
  'https://example.org/site/?utm_source=x',
  'https://example.org/site/index.html',
])('finds the text’s own folder from %s', (href) => {
  expect(of(href)).toEqual({
    page: 'https://example.org/site/text/?select=iran',
    embed: 'https://example.org/site/text/embed.html?select=iran',
  })
})

it('falls back to the address that the page was made for', () => {
  expect(of('file:///home/x/text/embed.html', 'https://example.org/text/')?.page).toBe(
    'https://example.org/text/?select=iran',
  )
})

it('takes a copy’s own place for less than the one it was made for', () => {
  const [copied, made] = ['https://lms.example/file.php/embed.html', 'https://example.org/text/']
  expect(of(copied, made, true)?.page).toBe('https://example.org/text/?select=iran')
  expect(of(copied, made, false)?.page).toBe('https://lms.example/file.php/text/?select=iran')
})

it.each(['file:///home/x/embed.html', 'about:srcdoc', 'blob:https://example.org/1', ''])(
  'finds no address from %s',
  (href) => {
    expect(of(href)).toBeNull()
  },
)
