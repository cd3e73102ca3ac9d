import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { coverage, annotatedText, textMarks, segments } from './annotatedText.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const shown = visible(graph, DEFAULT_VIEW)
const sentenceIn = (id: string, sections = annotatedText(graph, shown)) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flat()).find(({ sentence }) => sentence.id === id)!

const arbitraryQuotes = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    quotes: fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 })
      .map((ends) =>
        ends.map(([a, b], i) => ({ from: Math.min(a, b), to: Math.max(a, b), claimId: `claim-${i}` })),
      ),
  }),
)

describe('the pieces of a sentence', () => {
  it('are cut where quotes begin and end', () => {
    const quotes = [
      { from: 0, to: 15, claimId: 'a' },
      { from: 9, to: 19, claimId: 'b' },
    ]
    expect(segments('Iran and Russia met.', quotes)).toEqual([
      { text: 'Iran and ', from: 0, claims: ['a'] },
      { text: 'Russia', from: 9, claims: ['a', 'b'] },
      { text: ' met', from: 15, claims: ['b'] },
      { text: '.', from: 19, claims: [] },
    ])
    expect(segments('All of it.', [])).toEqual([{ text: 'All of it.', from: 0, claims: [] }])
  })

  it('joined give the sentence back, none of them empty', () => {
    fc.assert(
      fc.property(arbitraryQuotes, ({ text, quotes }) => {
        const pieces = segments(text, quotes)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.every((piece) => piece.text.length > 0)).toBe(true)
      }),
    )
  })

  it('name, letter by letter, exactly the claims that cover them', () => {
    fc.assert(
      fc.property(arbitraryQuotes, ({ text, quotes }) => {
        let at = 0
        for (const piece of segments(text, quotes))
          for (let end = at + piece.text.length; at < end; at++)
            expect(piece.claims).toEqual(
              quotes.filter(({ from, to }) => from <= at && at < to).map(({ claimId }) => claimId),
            )
      }),
    )
  })
})

describe('the text', () => {
  it('stays whole in any view of any graph', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, view) => {
        const read = annotatedText(any, visible(any, view)).flatMap(({ paragraphs }) => paragraphs.flat())
        expect(read.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
          [...any.sentences.values()].map(({ text }) => text),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('counts the claims that show, and knows of those that do not', () => {
    expect(sentenceIn('s2')).toMatchObject({ claims: 2, all: 2 })
    expect(sentenceIn('s3')).toMatchObject({ claims: 0, all: 2 })
    expect(sentenceIn('s6')).toMatchObject({ claims: 0, all: 0 })
    expect(coverage(graph)).toEqual({ sentences: 6, cited: 5, claims: 9 })
  })

  it('gives each piece the stance of what is said with it', () => {
    expect(sentenceIn('s2').pieces.map(({ stance }) => stance)).toEqual([
      null,
      'neutral',
      null,
      'hostile',
      null,
    ])
    // Cooperative words that also prove something neutral stay cooperative.
    expect(sentenceIn('s1').pieces.map(({ stance }) => stance)).toEqual(['cooperative', 'neutral', null])
  })

  it('calls words mixed that prove something cooperative and something hostile', () => {
    const both = sampleGraph()
    const [claim] = both.claimsIn.get('s5')!
    const claims = [claim!, { ...claim!, id: 'other', stance: 'cooperative' as const }]
    const mixed = { ...both, claimsIn: new Map([['s5', claims]]) }
    expect(sentenceIn('s5', annotatedText(mixed, { claims })).pieces[1]).toMatchObject({ stance: 'mixed' })
  })
})

describe('the marks', () => {
  const marks = (select: string | null, view = {}) => {
    const found = textMarks(graph, visible(graph, { ...DEFAULT_VIEW, ...view }), select)
    return { sentences: Object.fromEntries(found.sentences), quotes: [...found.quotes] }
  }

  it('are of the sentence that is selected, claims or not', () => {
    expect(marks('s6')).toEqual({ sentences: { s6: 'chosen' }, quotes: [] })
  })

  it('are of every sentence that proves a relation, with the words', () => {
    expect(marks('iran--meets--russia')).toEqual({
      sentences: { s1: 'proof', s4: 'proof' },
      quotes: ['iran--meets--russia~s1~author', 'iran--meets--russia~s4~tass'],
    })
  })

  it('are of every sentence that claims something of an entity', () => {
    expect(marks('saudi-arabia')).toEqual({ sentences: { s2: 'about', s5: 'about' }, quotes: [] })
  })

  it('go with the claims that filters hide', () => {
    expect(marks('iran--meets--russia', { voices: ['tass'] }).sentences).toEqual({ s4: 'proof' })
  })

  it('are none when nothing is selected', () => {
    expect(marks(null)).toEqual({ sentences: {}, quotes: [] })
  })
})
