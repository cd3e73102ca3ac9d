import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inconsistencies } from '../file/consistency.ts'
import { parseGraph } from '../file/parse.ts'
import { referencesOf } from '../file/references.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { apply } from './apply.ts'
import { arbitraryCommands } from './commands.test-data.ts'
import type { Command } from './command.ts'
import { fileText, fromFile, toFile, type Draft } from './draft.ts'
import { begin, perform, present, redo, replay, undo } from './history.ts'

const draft = () => fromFile(sampleFile())
const after = (...commands: Command[]): Draft => commands.reduce(apply, draft())
const relation = (made: Draft, id: string) => made.file.relations.find((other) => other.id === id)
const met = {
  source: 'iran',
  target: 'russia',
  type: 'meets',
  sentence: 's1',
  quote: 'met at the summit',
  voice: 'author',
  speech: 'narration',
  status: 'occurred',
  stance: 'cooperative',
} as const

/** What is wrong with the file of a draft, but for words that a tour quotes: whoever wrote them mends them. */
const faults = (made: Draft) =>
  inconsistencies(referencesOf(toFile(made))!).filter(
    ({ path }) => !(path[0] === 'tours' && ['title', 'text', 'ask', 'answer'].includes(String(path.at(-1)))),
  )

describe('any sequence of commands', () => {
  test('leaves a file without faults', () => {
    fc.assert(
      fc.property(arbitraryCommands(), (commands) => {
        expect(faults(commands.reduce(apply, draft()))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('is undone to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(arbitraryCommands(), (commands) => {
        let history = commands.reduce(perform, begin(draft()))
        const end = history.position
        const texts = history.states.map(fileText)
        while (history.position > 0) {
          history = undo(history)
          expect(fileText(present(history))).toBe(texts[history.position])
        }
        expect(fileText(present(history))).toBe(fileText(draft()))
        while (history.position < end) {
          history = redo(history)
          expect(fileText(present(history))).toBe(texts[history.position])
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is made again from its commands', () => {
    fc.assert(
      fc.property(arbitraryCommands(), (commands) => {
        const history = commands.reduce(perform, begin(draft()))
        const again = replay(
          draft(),
          JSON.parse(JSON.stringify(history.commands)) as Command[],
          history.position,
        )
        expect(present(again)).toEqual(present(history))
      }),
      { numRuns: 150 },
    )
  })

  test('can be saved and opened again, the same to the byte', () => {
    fc.assert(
      fc.property(arbitraryCommands(), (commands) => {
        const made = commands.reduce(apply, draft())
        const text = fileText(made)
        const opened = fromFile(JSON.parse(text) as ReturnType<typeof toFile>)
        expect(fileText(opened)).toBe(text)
        expect(faults(opened)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a claim', () => {
  test('joins the relation that says the same, whichever end comes first', () => {
    const made = after({ do: 'add-claims', claims: [{ ...met, source: 'russia', target: 'iran' }] })
    expect(relation(made, 'iran--meets--russia')!.claims).toHaveLength(3)
  })
  test('makes the voice of an entity that has not spoken yet', () => {
    const made = after({ do: 'add-claims', claims: [{ ...met, voice: 'oman' }] })
    expect(made.file.voices.at(-1)).toEqual({ id: 'oman', name: 'Oman', entity: 'oman' })
  })
  test('whose words are not in its sentence is not added', () => {
    expect(after({ do: 'add-claims', claims: [{ ...met, quote: 'parted at the summit' }] })).toEqual(draft())
  })
  test('can be deleted and brought back', () => {
    const gone = after({ do: 'delete-claim', claim: 'saudi-arabia--opposes--iran~s2~author' })
    expect(relation(gone, 'saudi-arabia--opposes--iran')).toBeUndefined()
    const back = apply(gone, { do: 'restore', deleted: gone.bin[0]!.id })
    expect(relation(back, 'saudi-arabia--opposes--iran')).toEqual(
      relation(draft(), 'saudi-arabia--opposes--iran'),
    )
  })
})

describe('a sentence', () => {
  test('keeps the claims whose words still stand in it', () => {
    const made = after({
      do: 'mend-sentence',
      sentence: 's1',
      text: 'Iran and Russia met at the summit on June 30th.',
    })
    expect(made.unfinished).toEqual([])
    expect(relation(made, 'iran--meets--russia')!.claims).toHaveLength(2)
  })
  test('takes the quotes along whose words differ in a letter', () => {
    const made = after({
      do: 'mend-sentence',
      sentence: 's2',
      text: 'Riyadh, a member of the Council, seeks a frond against Iran.',
    })
    expect(relation(made, 'saudi-arabia--opposes--iran')!.claims[0]!.quote).toBe('seeks a frond against Iran')
  })
  test('leaves a claim unfinished whose words are gone', () => {
    const made = after({
      do: 'mend-sentence',
      sentence: 's2',
      text: 'Riyadh, a member of the Council, was silent.',
    })
    expect(relation(made, 'saudi-arabia--opposes--iran')).toBeUndefined()
    expect(made.unfinished).toMatchObject([
      { source: 'saudi-arabia', quote: 'seeks a front against Iran', sentence: 's2' },
    ])
  })
  test('gives each half its own claims when it is split, and has all of them when it is joined again', () => {
    const split = after({
      do: 'split-sentence',
      sentence: 's2',
      at: 'Riyadh, a member of the Council,'.length,
    })
    expect(relation(split, 'saudi-arabia--opposes--iran')!.claims[0]!.sentence).toBe('s7')
    expect(relation(split, 'saudi-arabia--member-of--council')!.claims[0]!.sentence).toBe('s2')
    expect(apply(split, { do: 'join-sentence', sentence: 's2' })).toEqual(draft())
  })
})

describe('entities', () => {
  test('can be merged: claims, voice and names go along', () => {
    const made = after({ do: 'merge-entities', from: 'raisi', into: 'iran' })
    expect(made.file.entities.find(({ id }) => id === 'iran')!.aliases).toContainEqual({
      form: 'Raisi',
      kind: 'name',
    })
    expect(made.file.relations.some(({ source }) => source === 'iran')).toBe(true)
    expect(made.file.voices.find(({ id }) => id === 'raisi')!.entity).toBe('iran')
  })
  test('merging the two ends of a relation leaves its claims to be finished', () => {
    const made = after({ do: 'merge-entities', from: 'russia', into: 'iran' })
    expect(made.unfinished).toHaveLength(2)
  })
  test('that a claim names can be deleted with it, and brought back with it', () => {
    const gone = after({ do: 'delete-entity', entity: 'iran' })
    expect(faults(gone)).toEqual([])
    const back = apply(gone, { do: 'restore', deleted: gone.bin[0]!.id })
    const ids = (made: Draft) => made.file.relations.map(({ id }) => id).sort()
    expect(ids(back)).toEqual(ids(draft()))
  })
  test('brought back after the text was changed have no date whose words are gone', () => {
    const made = after(
      { do: 'delete-entity', entity: 'summit' },
      { do: 'set-text', sections: [{ heading: null, paragraphs: [['It rained.']] }] },
      { do: 'restore', deleted: '1' },
    )
    expect(made.file.entities.find(({ id }) => id === 'summit')).not.toHaveProperty('date')
    expect(faults(made)).toEqual([])
  })
  test('with one name have two ids', () => {
    const made = after(
      { do: 'add-entity', name: 'Oman', kind: 'state' },
      { do: 'add-entity', name: 'عُمان', kind: 'state' },
    )
    expect(made.file.entities.slice(-2).map(({ id }) => id)).toEqual(['oman-2', 'state'])
  })
})

test('a draft that is finished is a graph file', () => {
  expect(parseGraph(JSON.parse(fileText(draft()))).ok).toBe(true)
})
