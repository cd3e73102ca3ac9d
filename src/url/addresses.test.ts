import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { addressesOf, publishedPage, type PageLocation } from './addresses.ts'

const VIEW: View = { ...DEFAULT_VIEW, select: 'iran', q: 'oil' }
const PAGE: PageLocation = {
  href: 'https://example.org/site/text/',
  folder: './',
  canonical: null,
  oembed: null,
  isOneFile: false,
  isOpened: false,
}
const MADE = 'https://made.example/text/'

/** All that a page hands out of one view. */
function handedOut(standing: Partial<PageLocation>, view = VIEW) {
  const { origin, page, embed, file, oembed } = addressesOf({ ...PAGE, ...standing }, 'text', null)
  return { origin, page: page(view), embed: embed(view), file, oembed }
}
const NOTHING = { page: null, embed: null, file: null, oembed: null }

describe('a published page', () => {
  const published = {
    origin: 'published',
    page: 'https://example.org/site/text/?select=iran&q=oil',
    embed: 'https://example.org/site/text/embed.html?select=iran&q=oil',
    file: 'https://example.org/site/text/embed.html',
    oembed: null,
  }
  it.each([
    ['https://example.org/site/text/', './'],
    ['https://example.org/site/text/index.html?view=table#s1', './'],
    ['https://example.org/site/?utm_source=x', './text/'],
    ['https://example.org/site/index.html', './text/'],
  ])('hands out those of its text’s own folder, from %s', (href, folder) => {
    expect(handedOut({ href, folder })).toEqual(published)
  })

  it('is not mistaken for the text’s own by the name of the site', () => {
    expect(handedOut({ href: 'https://example.org/text/', folder: './text/' }).embed).toBe(
      'https://example.org/text/text/embed.html?select=iran&q=oil',
    )
  })

  it('trusts the address that it was loaded from more than the one that it was made for', () => {
    expect(handedOut({ canonical: MADE })).toEqual(published)
  })

  it('falls back to the one that it was made for', () => {
    expect(handedOut({ href: 'file:///home/anna/text/index.html', canonical: MADE })).toMatchObject({
      page: 'https://made.example/text/?select=iran&q=oil',
      file: null,
    })
  })

  it('says where hosts can ask', () => {
    const oembed = 'https://made.example/text/oembed.json'
    expect(handedOut({ oembed }).oembed).toBe(oembed)
  })
})

describe('the edition in one file, in its place', () => {
  const href = 'https://example.org/site/text/embed.html?childId=x&q=oil#?secret=abc'
  it('hands out the full page, without what somebody typed and what the host added', () => {
    expect(handedOut({ href, isOneFile: true })).toEqual({
      origin: 'embed',
      page: 'https://example.org/site/text/?select=iran',
      embed: 'https://example.org/site/text/embed.html?select=iran',
      file: 'https://example.org/site/text/embed.html',
      oembed: null,
    })
  })

  it('trusts the address that it was made for', () => {
    expect(handedOut({ href, isOneFile: true, canonical: MADE }).page).toBe(`${MADE}?select=iran`)
  })
})

describe('a copy', () => {
  const PLACES = [
    'file:///home/anna/text/embed.html?select=iran',
    'file:///C:/Users/Anna/text.html',
    'https://lms.example/file.php/text.html?forcedownload=1',
    'https://lms.example/17/embed.html',
    'about:srcdoc',
    'blob:https://example.org/1',
    '',
  ]
  it.each(PLACES)('knows of no address but the one that it was made for: %s', (href) => {
    expect(handedOut({ href, isOneFile: true })).toEqual({ origin: 'copy', ...NOTHING })
    expect(handedOut({ href, isOneFile: true, canonical: MADE })).toEqual({
      origin: 'copy',
      page: `${MADE}?select=iran`,
      embed: `${MADE}embed.html?select=iran`,
      file: null,
      oembed: null,
    })
  })
})

it.each([
  { isOneFile: false },
  { isOneFile: true },
  { isOneFile: true, href: 'file:///home/anna/text.html' },
])('an opened text has no address, wherever it is shown: %j', (where) => {
  const oembed = 'https://made.example/text/oembed.json'
  expect(handedOut({ ...where, isOpened: true, canonical: MADE, oembed })).toEqual({
    origin: 'opened',
    ...NOTHING,
  })
})

it('no address tells a name that its view hides', () => {
  const view: View = { ...VIEW, hide: ['names'], focus: 'iran', from: 'iran', voices: ['raisi'] }
  const { page, embed } = handedOut({}, view)
  for (const address of [page, embed]) {
    expect(address).toMatch(/hide=names/)
    expect(address).not.toMatch(/iran|raisi/)
  }
})

it('an address has the theme that was chosen', () => {
  expect(addressesOf(PAGE, 'text', 'dark').page(DEFAULT_VIEW)).toBe(`${PAGE.href}?theme=dark`)
})

it.each(['https://example.org/entente', 'https://example.org/entente/'])('a site at %s has pages', (site) => {
  expect(publishedPage(site, 'text')).toBe('https://example.org/entente/text/')
})

it.each(['example.org', 'ftp://example.org/', 'https://', 'https://exa mple.org/'])(
  'a site is not at %j, and the build says so',
  (site) => {
    expect(() => publishedPage(site, 'text')).toThrow(/is not a web address: write it as/)
  },
)
