import { expect, it } from 'vitest'
import { GLOSSARY } from './glossary.ts'
import { EDGE_STANCES, keysOf, SPEECH, STATUSES } from './vocabulary.ts'

it('explains every stance, status and kind of speech', () => {
  for (const term of [...keysOf(EDGE_STANCES), ...keysOf(STATUSES), ...keysOf(SPEECH)])
    expect(GLOSSARY[term]).toMatch(/\w/)
})

/** A sentence ends where a mark is followed by a blank, or by nothing. */
const sentencesOf = (text: string) => text.match(/[^.!?]+[.!?]+”?(?=\s|$)/g) ?? []

it.each(Object.entries(GLOSSARY))(
  '%s is explained in a sentence or two, short enough to be read',
  (_, text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text.length).toBeLessThan(170)
    expect(sentencesOf(text).length).toBeLessThanOrEqual(2)
  },
)
