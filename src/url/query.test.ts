import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryView } from '../domain/testData/arbitrary.test-data.ts'
import { DEPTHS } from '../domain/view/neighbourhood.ts'
import { SORT_COLUMNS } from '../domain/view/tableOrder.ts'
import { THEMES, type Theme } from '../domain/view/theme.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { VIEW_NAMES } from '../domain/view/viewName.ts'
import { pastedQuery } from './pasted.ts'
import { readQuery, writeQuery } from './query.ts'

const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change })
const text = (letters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength })
const ID = 'abcXYZ019_~-'
const anyTheme = fc.constantFrom<Theme | null>(null, ...THEMES)
const anyView = () =>
  arbitraryView({
    select: anyId(),
    focus: anyId(),
    voice: text(ID, 40),
    section: text(ID, 3),
    tour: text(ID, 40),
  })
/** With full stops inside, but none at its end. */
const anyId = () => fc.tuple(text(ID + '.', 298), text(ID, 2)).map((parts) => parts.join(''))

const READABLE: [string, Partial<View>][] = [
  ['view=table', { view: 'table' }],
  ['select=iran--meets--russia', { select: 'iran--meets--russia' }],
  ['focus=iran&depth=2', { focus: 'iran', depth: 2 }],
  ['kinds=state.person', { kinds: ['state', 'person'] }],
  ['kinds=', { kinds: [] }],
  ['classes=hostile&types=meets.visits', { classes: ['hostile'], types: ['meets', 'visits'] }],
  ['voices=ria-novosti.author', { voices: ['ria-novosti', 'author'] }],
  ['status=sought&sections=1.3', { status: ['sought'], sections: ['1', '3'] }],
  ['from=lebanon&to=china', { from: 'lebanon', to: 'china' }],
  [
    'from=lebanon&directed=1&hops=claims&longer=2',
    { from: 'lebanon', directed: true, hops: 'claims', longer: 2 },
  ],
  ['compare=author~ria-novosti', { compare: ['author', 'ria-novosti'] }],
  ['panel=balance&among=person.alliance', { panel: 'balance', among: ['person', 'alliance'] }],
  ['panel=chains', { panel: 'chains' }],
  ['q=oil+%26+gas', { q: 'oil & gas' }],
  ['sort=-voice', { sort: { by: 'voice', descending: true } }],
  ['sort=-text', { sort: { by: 'text', descending: true } }],
  ['view=proof&seed=k3x9a&round=4', { view: 'proof', seed: 'k3x9a', round: 4 }],
  ['view=proof&seed=k3x9a&questions=15', { view: 'proof', seed: 'k3x9a', questions: 15 }],
  ['hide=names.stances', { hide: ['names', 'stances'] }],
  ['tour=two-camps&step=3', { tour: 'two-camps', step: 3 }],
  ['select=iran&tour=two-camps&step=3&away=1', { select: 'iran', tour: 'two-camps', step: 3, away: true }],
  ['tour=two-camps&present=1', { tour: 'two-camps', present: '1' }],
  ['present=notes', { present: 'notes' }],
]

describe('the query string of a view', () => {
  it.each(READABLE)('%s stays as it is: old links never die', (query, change) => {
    expect(readQuery(`?${query}`)).toEqual({ view: view(change), theme: null, dropped: [] })
    expect(writeQuery(view(change))).toBe(`?${query}`)
  })

  it('says nothing of the default view', () => {
    expect(readQuery('')).toEqual({ view: DEFAULT_VIEW, theme: null, dropped: [] })
    expect(writeQuery(DEFAULT_VIEW)).toBe('')
    expect(readQuery('?view=graph&depth=1&sort=text').view).toEqual(DEFAULT_VIEW)
  })

  it('gives the same view again, whatever the view', () => {
    fc.assert(
      fc.property(anyView(), anyTheme, (any, theme) => {
        expect(readQuery(writeQuery(any, theme))).toEqual({ view: any, theme, dropped: [] })
      }),
    )
  })

  it('uses only letters that no messenger breaks, but for the search text', () => {
    fc.assert(
      fc.property(anyView(), (any) => {
        expect(writeQuery({ ...any, q: '' })).toMatch(/^$|^\?[a-z]+=[A-Za-z0-9._~&=-]*$/)
      }),
    )
  })

  it('has the theme beside the view, on a step of a tour too', () => {
    const onStep = view({ tour: 'two-camps', present: '1' })
    expect(writeQuery(onStep, 'dark')).toBe('?tour=two-camps&present=1&theme=dark')
    expect(readQuery('?theme=dark')).toEqual({ view: DEFAULT_VIEW, theme: 'dark', dropped: [] })
    expect(readQuery('?theme=blue')).toEqual({ view: DEFAULT_VIEW, theme: null, dropped: ['theme=blue'] })
  })

  it('may come without its question mark', () => {
    expect(readQuery('view=reader').view.view).toBe('reader')
  })
})

describe('what a query string should not hold', () => {
  it.each<[string, Partial<View>, string[]]>([
    ['view=hologram&step=2', { step: 2 }, ['view=hologram']],
    ['depth=4&focus=iran', { focus: 'iran' }, ['depth=4']],
    ['depth=2.0', {}, ['depth=2.0']],
    ['select=', {}, ['select=']],
    ['select=%3Cscript%3E&q=oil', { q: 'oil' }, ['select=<script>']],
    ['kinds=state.country.person', { kinds: ['state', 'person'] }, ['kinds=country']],
    ['kinds=country.toString', {}, ['kinds=country', 'kinds=toString']],
    ['status=sought..sought', { status: ['sought'] }, ['status=']],
    ['sort=--text', {}, ['sort=--text']],
    ['seed=&round=0', {}, ['seed=', 'round=0']],
    ['sort=-', {}, ['sort=-']],
    ['view=table&view=reader&view=table', { view: 'table' }, ['view=reader', 'view=table']],
    ['view=hologram&view=reader', {}, ['view=hologram', 'view=reader']],
    ['select=%E0%A4%A&step=2', { step: 2 }, ['select=\uFFFD%A']],
    ['__proto__=1&constructor=2&View=table', {}, []],
  ])('%s: the rest is kept', (query, change, dropped) => {
    expect(readQuery(`?${query}`)).toEqual({ view: view(change), theme: null, dropped })
  })

  it('is cut or dropped when it is too long', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `v${i}`).join('.')
    expect(readQuery(`?select=${'a'.repeat(300)}`).view.select).toHaveLength(300)
    expect(readQuery(`?select=${'a'.repeat(301)}`)).toMatchObject({
      view: DEFAULT_VIEW,
      dropped: [`select=${'a'.repeat(33)}`],
    })
    for (const name of ['voices', 'sections'] as const)
      expect(readQuery(`?${name}=${many(2000)}`)).toMatchObject({
        view: { [name]: many(2000).split('.') },
        dropped: [],
      })
    expect(readQuery(`?q=${'a'.repeat(5000)}`)).toMatchObject({
      view: view({ q: 'a'.repeat(200) }),
      dropped: [],
    })
    expect(readQuery(`?q=${'🕊'.repeat(300)}`).view.q).toBe('🕊'.repeat(200))
    expect(readQuery(writeQuery(view({ q: 'a'.repeat(5000) }))).view.q).toHaveLength(200)
  })

  it('is never an exception, and always leaves a view that can be written and read again', () => {
    const name = fc.constantFrom(...Object.keys(DEFAULT_VIEW), '__proto__', 'utm_source', '')
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      text('%EFa4.-=&#+ ', 30),
      fc.constantFrom('table', 'iran', '2', 'state.person', '-text'),
    )
    const query = fc
      .array(fc.tuple(name, value).map(([n, v]) => `${n}=${v}`))
      .map((parts) => `?${parts.join('&')}`)
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (garbage) => {
        const { view: any, theme, dropped } = readQuery(garbage)
        expect(VIEW_NAMES).toContain(any.view)
        expect(DEPTHS).toContain(any.depth)
        expect(SORT_COLUMNS).toContain(any.sort.by)
        expect([null, ...THEMES]).toContain(theme)
        for (const entry of dropped) expect([...entry].length).toBeLessThanOrEqual(40)
        expect(readQuery(writeQuery(any, theme, garbage))).toEqual({ view: any, theme, dropped: [] })
      }),
      { numRuns: 300, examples: [['?select=F.&kinds=%'], ['?voices=tass&compare=a~b.&q=%']] },
    )
  })

  it('in the view itself does not keep it from being written', () => {
    const odd = view({ select: '\uD800', voices: ['a<b', 'tass'], q: '\uD800 50 %' })
    expect(readQuery(writeQuery(odd))).toMatchObject({ view: { voices: ['tass'], q: '\uFFFD 50 %' } })
  })
})

describe('a link that was changed on its way', () => {
  const meant = view({ view: 'table', select: 'iran--meets--russia', voices: ['tass', 'author'] })
  const [v, s, o] = ['view=table', 'select=iran--meets--russia', 'voices=tass.author']

  it.each([
    `${v}&amp;${s}&amp;${o}`,
    `${v}&amp;amp;${s}&amp;${o}`,
    `${v}&${s}&${o}&amp;`,
    `${v}&amp%3B${s}&${o}`,
    `${v}%26${s}%26${o}`,
    `${v}&${s}%26amp%3B${o}`,
    `${v}%2526${s}&${o}`,
    `${v.replace('=', '%3D')}&${s}&${o.replace('=', '%3d')}`,
    encodeURIComponent(`${v}&${s}&${o}`),
    ...['.', ',', ')', ').', '%22', '%3E', '%E2%80%9D', '%E2%80%A6', '**', '!', '%20', '+', '%0A'].map(
      (end) => `${v}&${s}&${o}${end}`,
    ),
    `${v}&select=iran--meets--%20%0Arussia&%20${o}`,
    `${v}&select=iran--meets--%E2%80%8Brussia&${o}%EF%BB%BF`,
  ])('%s is read as it was meant', (query) => {
    expect(readQuery(`?${query}`)).toMatchObject({ view: meant, dropped: [] })
  })

  it('is written anew as it should be', () => {
    expect(writeQuery(meant, null, `?utm_source=x&${v}&amp;${s}&amp;utm_medium=y&amp;theme=dark`)).toBe(
      `?${v}&${s}&${o}&utm_source=x&amp;utm_medium=y`,
    )
  })

  it('keeps the words that are searched for to the letter', () => {
    const q = '“Why?” a&select=b %26 c) (d...)'
    expect(readQuery(`?view=table&q=${encodeURIComponent(q)}`).view).toEqual(view({ view: 'table', q }))
    expect(readQuery(`?view=table&amp;q=oil`).view.q).toBe('oil')
  })

  it('leaves alone what a parameter of others holds', () => {
    const other = 'redirect=https%3A%2F%2Fexample.org%2F%3Fview%3Dtable%26select%3Diran'
    expect(readQuery(`?${other}`)).toMatchObject({ view: DEFAULT_VIEW, dropped: [] })
    expect(writeQuery(DEFAULT_VIEW, null, `?${other}`)).toBe(`?${other}`)
  })

  it.each([
    ['?view=table&', '#038;select=iran&#038;kinds=state', '?view=table&select=iran&kinds=state'],
    ['?view=table&', '#x26;select=iran', '?view=table&select=iran'],
    ['?view=table', '#038;', '?view=table'],
    ['?view=table&', '#s1', '?view=table&'],
    ['?view=table&', '#?secret=a&#038;b', '?view=table&'],
    ['', '', ''],
  ])('finds in %s and %s the query %s', (search, hash, query) => {
    expect(pastedQuery({ search, hash })).toBe(query)
  })
})

describe('parameters of others', () => {
  it('are kept in their order and to the letter; ours among them give way', () => {
    const present = '?utm_source=a%20b&view=table&childId=x&&flag&focus=iran&utm_source=c&q=1'
    expect(writeQuery(view({ view: 'reader' }), null, present)).toBe(
      '?view=reader&utm_source=a%20b&childId=x&flag&utm_source=c',
    )
    expect(writeQuery(DEFAULT_VIEW, null, '?v%69ew=table&amp=1')).toBe('?amp=1')
    expect(writeQuery(DEFAULT_VIEW, null, '?')).toBe('')
  })

  it('are not reported', () => {
    expect(readQuery('?utm_source=x&initialWidth=640').dropped).toEqual([])
  })
})
