import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexGraph } from './graph.ts'
import { parseGraphText } from '../file/parse.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { plain } from '../text/language.ts'
import { searcher } from './search.ts'

const graph = sampleGraph()
const search = searcher(graph)
const ids = (query: string) => search(query).map(({ id }) => id)

const firstText = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
const parsed = parseGraphText(readFileSync(firstText, 'utf8'))
const inText = searcher(parsed.ok ? indexGraph(parsed.value) : graph)

describe('search in the first text', () => {
  it.each([
    ['Riyadh', 'saudi-arabia'],
    ['MBS', 'mohammed-bin-salman'],
    ['Tehran', 'iran'],
    ['Téhran', 'iran'],
    ['tehrn', 'iran'],
    ['Saudi Arabia', 'saudi-arabia'],
    ['Saudi Arbia', 'saudi-arabia'],
    ['Suadi Arabia', 'saudi-arabia'],
    ['Isreal', 'israel'],
    ['Egpyt', 'egypt'],
    ['Rusia', 'russia'],
    ['Vladmir Putin', 'vladimir-putin'],
    ['Caspain Summit', 'caspian-summit'],
    ['Erdo', undefined],
  ])('finds for "%s" first %s', (query, first) => {
    expect(inText(query)[0]?.id).toBe(first)
  })

  it.each([
    ['contested', 'disputes'],
    ['contradict', 'disputes'],
    ['does anybody contradict anybody?', 'disputes'],
    ['do the voices disagree', 'disputes'],
    ['who says what', 'voices'],
    ['who says Iran threatens', 'iran--threatens--countries-of-the-region'],
    ['Who says that Iran threatens the region?', 'iran--threatens--countries-of-the-region'],
    ['what does RIA Novosti say', 'ria-novosti'],
    ['which side is Egypt on', 'egypt'],
  ])('answers "%s" with %s', (query, first) => {
    expect(
      inText(query)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toContain(first)
  })

  it('finds a question besides an entity of its name', () => {
    const named = sampleFile()
    const rename = (id: string) => (id === 'oman' ? 'voices' : id)
    named.entities[3] = { ...named.entities[3]!, id: rename('oman'), name: 'Voices' }
    named.notes = []
    const found = searcher(indexGraph(named))('voices')
    expect(found.map(({ kind, id }) => [kind, id])).toEqual(
      expect.arrayContaining([
        ['entity', 'voices'],
        ['question', 'voices'],
      ]),
    )
  })

  it('forgives no more than it must', () => {
    expect(inText('Syria').map(({ title }) => title)).not.toContain('RIA Novosti')
  })

  it('never gives more than twelve', () => {
    expect(inText('Iran')).toHaveLength(12)
  })
})

describe('search', () => {
  it('finds an entity by name, alias and beginning, before anything that mentions it', () => {
    expect(search('Riyadh')[0]).toEqual({
      id: 'saudi-arabia',
      kind: 'entity',
      title: 'Saudi Arabia',
      detail: 'State · Riyadh',
      about: '',
      words: ['riyadh'],
    })
    expect(ids('riya')[0]).toBe('saudi-arabia')
    expect(ids('iran')[0]).toBe('iran')
    expect(ids('Riyadh')).toContain('s2')
  })

  it('finds a relation by its phrase', () => {
    expect(search('Iran meets Russia')).toContainEqual({
      id: 'iran--meets--russia',
      kind: 'relation',
      title: 'Iran meets Russia',
      detail: '2 claims · The author, TASS',
      about: '',
      words: ['iran', 'meets', 'russia'],
    })
    expect(search('raisi accuses')[0]).toMatchObject({ kind: 'relation', detail: '1 claim · Raisi' })
  })

  it('finds a sentence by its words, and only where all of them stand', () => {
    expect(search('warm day')).toEqual([
      {
        id: 's6',
        kind: 'sentence',
        title: 'Sentence 6',
        detail: 'It was a warm day.',
        about: '',
        words: ['warm', 'day'],
      },
    ])
    expect(ids('warm summit')).toEqual([])
  })

  it('says of a sentence who claims something in it, and about whom', () => {
    const found = inText('powerful coalition consisting').find(({ kind }) => kind === 'sentence')
    expect(found!.detail).toMatch(/^It has formed/)
    expect(plain(found!.about)).toMatch(/^The author, about .*· Iran ·/)
    const quoted = inText('deeper integration').find(({ kind }) => kind === 'sentence')
    expect(quoted!.detail).toMatch(/^He says/)
    expect(plain(quoted!.about)).toMatch(/^Jake Sullivan, about /)
  })

  it('says which words were found, also where only the beginning was asked for or a letter was wrong', () => {
    expect(search('riya')[0]!.words).toEqual(['riyadh'])
    expect(search('parlament')[0]!.words).toEqual(['parliament'])
  })

  it('forgives marks on letters, capitals and a typing error', () => {
    expect(ids('Îrán')).toEqual(ids('Iran'))
    expect(ids('PARLIAMENT')[0]).toBe('parliament')
    expect(ids('parlament')[0]).toBe('parliament')
    const file = sampleFile()
    file.entities[3]!.name = 'Türkiye'
    const other = searcher(indexGraph(file))
    expect(other('turkiye')[0]?.id).toBe('oman')
    expect(other('Türkiye')[0]?.id).toBe('oman')
  })

  it('does not take short words for one another', () => {
    expect(ids('iraq')).toEqual([])
  })

  it('finds a code', () => {
    const file = sampleFile()
    file.entities[3]!.code = 'OMN'
    expect(searcher(indexGraph(file))('omn')[0]?.id).toBe('oman')
    expect(ids('undefined')).toEqual([])
  })

  it.each([
    '',
    ' ',
    '\n\t',
    '*',
    '"',
    '()[]{}',
    '__proto__',
    'constructor',
    'toString',
    '\\',
    '\u0000',
    '💥',
  ])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([])
  })

  it('stands any query, and gives each hit once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = ids(query)
        expect(new Set(found).size).toBe(found.length)
        expect(found.length).toBeLessThanOrEqual(12)
      }),
    )
    expect(ids('a'.repeat(10_000))).toEqual([])
  })
})
