import { describe, expect, it } from 'vitest'
import { inconsistencies } from './consistency.ts'
import type { GraphFile } from './graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { placeInWords } from './problem.ts'

function found(change: (file: GraphFile) => void): string[] {
  const file = sampleFile()
  change(file)
  return inconsistencies(file).map((problem) => `${placeInWords(problem)} ${problem.what}`)
}

describe('a file whose parts do not fit together', () => {
  it('is not the sample', () => {
    expect(inconsistencies(sampleFile())).toEqual([])
  })

  it('names every id that is not in it', () => {
    expect(
      found((file) => {
        file.voices[1]!.entity = 'no-outlet'
        file.entities[6]!.date!.sentence = 'no-sentence'
        file.relations[0]!.source = 'no-source'
        file.relations[0]!.claims[0]!.voice = 'no-voice'
        file.relations[0]!.claims[1]!.sentence = 'no-sentence'
        file.notes[0]!.about = { relation: 'no-relation' }
      }),
    ).toEqual([
      'voices[1].entity (tass) names the entity "no-outlet", which is not in this file',
      'entities[6].date.sentence (summit) names the sentence "no-sentence", which is not in this file',
      'relations[0].source (iran--meets--russia) names the entity "no-source", which is not in this file',
      'relations[0].claims[0].voice (iran--meets--russia) names the voice "no-voice", which is not in this file',
      'relations[0].claims[1].sentence (iran--meets--russia) names the sentence "no-sentence", which is not in this file',
      'notes[0].about names the relation "no-relation", which is not in this file',
    ])
  })

  it('names every step of a tour that leads to what is not in it', () => {
    expect(
      found((file) => {
        const [first, second] = file.tours[0]!.steps
        first!.view = {
          select: 'nobody',
          focus: 's1',
          from: 'atlantis',
          sections: ['3'],
          compare: ['tass', 'tass'],
        }
        second!.view = { voices: ['raisi', 'no-voice'] }
        second!.question!.answer = 'The “enemy” of “our enemies”.'
      }),
    ).toEqual([
      'tours[0].steps[0].view.select (two-accounts) names the entity, relation or sentence "nobody", which is not in this file',
      'tours[0].steps[0].view.focus (two-accounts) names the entity "s1", which is not in this file',
      'tours[0].steps[0].view.from (two-accounts) names the entity "atlantis", which is not in this file',
      'tours[0].steps[0].view.sections (two-accounts) names the section "3", which is not in this file',
      'tours[0].steps[0].view.compare (two-accounts) compares "tass" with itself',
      'tours[0].steps[1].view.voices (two-accounts) names the voice "no-voice", which is not in this file',
      'tours[0].steps[1].question.answer (two-accounts) quotes “enemy”, which stands in no quote of a claim',
    ])
  })

  it('does not find an entity among the relations, or a voice among the entities', () => {
    expect(
      found((file) => {
        file.notes[0]!.about = { entity: 's1' }
        file.relations[0]!.claims[0]!.voice = 'iran'
      }),
    ).toHaveLength(2)
  })

  it('names quotes and dates that are not in their sentence to the letter', () => {
    expect(
      found((file) => {
        file.relations[0]!.claims[1]!.quote = 'iran and Russia met'
        file.entities[6]!.date!.words = 'June 30th'
      }),
    ).toEqual([
      'entities[6].date.words (summit) "June 30th" does not stand in s1',
      'relations[0].claims[1].quote (iran--meets--russia) "iran and Russia met" does not stand in s1',
    ])
  })

  it('names two entities with one id', () => {
    expect(found((file) => file.entities.push({ ...file.entities[0]!, name: 'Persia' }))).toEqual([
      'entities[10] has the id "iran", which entities[0] has already',
    ])
  })

  it('gives no id to an entity and a relation, or a relation and a sentence, alike', () => {
    expect(
      found((file) => {
        file.entities[3]!.id = file.relations[0]!.id
        file.relations[7]!.id = 's1'
        file.notes = []
      }),
    ).toEqual([
      'relations[0] has the id "iran--meets--russia", which entities[3] has already',
      'source.sections[0].paragraphs[0][0] has the id "s1", which relations[7] has already',
    ])
  })

  it('lets a voice and the entity it belongs to share an id, but not two voices', () => {
    expect(found((file) => file.voices.push({ ...file.voices[1]! }))).toEqual([
      'voices[3] has the id "tass", which voices[1] has already',
    ])
  })

  it('tells one relation as two: a symmetric one in either direction, others only in the same', () => {
    const again = (i: number, swap: boolean) => (file: GraphFile) => {
      const first = file.relations[i]!
      const ends = swap ? { source: first.target, target: first.source } : {}
      file.relations.push({ ...first, ...ends, id: 'again' })
    }
    const twin = ['relations[8] (again) joins the same two in the same way as "iran--meets--russia"']
    expect(found(again(0, false))).toEqual(twin)
    expect(found(again(0, true))).toEqual(twin)
    expect(found(again(3, false))).toHaveLength(1)
    expect(found(again(3, true))).toEqual([])
  })

  it.each([
    ['2022-06-29', '2022-06-28', 1],
    ['2022-07', '2022-06-29', 1],
    ['2022-06-29', '2022', 0],
    ['2022-06-29', '2022-06-29', 0],
  ])('has an event from %s to %s: %i problems', (start, end, problems) => {
    expect(found((file) => Object.assign(file.entities[6]!.date!, { start, end }))).toHaveLength(problems)
  })
})
