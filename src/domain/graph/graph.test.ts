import { describe, expect, it } from 'vitest'
import { indexGraph, isSettled, otherEnd, relationPhrase, stanceOf } from './graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'

const ids = (items: Iterable<{ id: string }> = []) => [...items].map(({ id }) => id)

describe('a graph', () => {
  const graph = sampleGraph()

  it('has its claims in the order of the text, and within a sentence in that of the quotes', () => {
    expect(ids(graph.claims)).toEqual([
      'iran--meets--russia~s1~author',
      'iran--participates-in--summit~s1~author',
      'saudi-arabia--member-of--council~s2~author',
      'saudi-arabia--opposes--iran~s2~author',
      'parliament--part-of--iran~s3~author',
      'parliament--influences--deal~s3~author',
      'tass--reports-on--summit~s4~author',
      'iran--meets--russia~s4~tass',
      'raisi--accuses--saudi-arabia~s5~raisi',
    ])
    const reversed = indexGraph({ ...sampleFile(), relations: sampleFile().relations.reverse() })
    expect(reversed.claims.map(({ sentence }) => sentence.order)).toEqual(
      graph.claims.map(({ sentence }) => sentence.order),
    )
  })

  it('knows where a sentence stands', () => {
    expect(graph.sentences.get('s1')).toMatchObject({ order: 0, section: 1 })
    expect(graph.sentences.get('s5')).toMatchObject({ order: 4, section: 2 })
  })

  it('finds relations from either end, in the order of their first claims', () => {
    expect(ids(graph.relationsOf.get('iran'))).toEqual([
      'iran--meets--russia',
      'iran--participates-in--summit',
      'saudi-arabia--opposes--iran',
      'parliament--part-of--iran',
    ])
    expect(graph.relationsOf.get('oman')).toBeUndefined()
  })

  it('lists a relation of an entity with itself once', () => {
    const file = sampleFile()
    file.relations[0]!.target = 'iran'
    expect(
      ids(indexGraph(file).relationsOf.get('iran')).filter((id) => id === 'iran--meets--russia'),
    ).toHaveLength(1)
  })

  it('finds claims by sentence and notes by what they are about', () => {
    expect(ids(graph.claimsIn.get('s4'))).toEqual([
      'tass--reports-on--summit~s4~author',
      'iran--meets--russia~s4~tass',
    ])
    expect(graph.claimsIn.get('s6')).toBeUndefined()
    expect(graph.notesOn.get('oman')).toEqual(sampleFile().notes)
  })

  it('reads a relation from either side', () => {
    const opposes = graph.relations.get('saudi-arabia--opposes--iran')!
    expect(relationPhrase(graph, opposes)).toBe('Saudi Arabia opposes Iran')
    expect(relationPhrase(graph, opposes, 'iran')).toBe('Iran is opposed by Saudi Arabia')
    const many = indexGraph({
      ...sampleFile(),
      entities: sampleFile().entities.map((entity) => ({ ...entity, plural: true as const })),
    })
    expect(relationPhrase(many, opposes)).toBe('Saudi Arabia oppose Iran')
    expect(relationPhrase(many, opposes, 'iran')).toBe('Iran are opposed by Saudi Arabia')
    expect([otherEnd(opposes, 'iran'), otherEnd(opposes, 'saudi-arabia')]).toEqual(['saudi-arabia', 'iran'])
  })
})

describe('claims together', () => {
  it('have a stance if they agree, and are contested if not', () => {
    const stance = (id: string) => stanceOf(sampleGraph().claimsOf.get(id)!)
    expect(stance('saudi-arabia--opposes--iran')).toBe('hostile')
    expect(stance('iran--meets--russia')).toBe('contested')
    expect(stanceOf([])).toBe('neutral')
  })

  it('are settled as soon as one of them tells it as done or going on', () => {
    expect(isSettled([{ status: 'sought' }, { status: 'ongoing' }])).toBe(true)
    expect(isSettled([{ status: 'sought' }, { status: 'denied' }])).toBe(false)
  })
})
