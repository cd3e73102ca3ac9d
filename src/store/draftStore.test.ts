import { describe, expect, test } from 'vitest'
import { fromFile } from '../domain/draft/draft.ts'
import { begin, present } from '../domain/draft/history.ts'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { createDraftStore } from './draftStore.ts'

const OPPOSES = 'saudi-arabia--opposes--iran~s2~author'

function opened() {
  const store = createDraftStore(begin(fromFile(sampleFile())), 0, null)
  const state = store.getState
  return { store, state, actions: state().actions, draft: () => present(state().history) }
}
const PRAISES = {
  source: 'iran',
  targets: ['russia'],
  type: 'praises',
  voice: 'author',
  speech: 'narration',
  status: 'occurred',
  stance: 'cooperative',
} as const
/** A form that is full, with a claim that the sample does not have. */
function filledIn() {
  const all = opened()
  all.actions.select({ sentence: 's1', from: 0, to: 4 })
  all.actions.newClaim()
  all.actions.fillIn({ ...PRAISES, targets: ['russia'] })
  return all
}

describe('an open form', () => {
  test('waits to be finished when another is opened', () => {
    const { actions, draft } = filledIn()
    actions.select({ sentence: 's2', from: 0, to: 6 })
    actions.newClaim()
    expect(draft().unfinished).toMatchObject([{ type: 'praises', sentence: 's1', target: 'russia' }])
  })
  test('in which nobody has filled anything in leaves nothing behind', () => {
    const { actions, draft } = opened()
    actions.select({ sentence: 's1', from: 0, to: 4 })
    actions.newClaim()
    actions.openClaim(OPPOSES)
    expect(draft().unfinished).toEqual([])
  })
  test('keeps each whom it names when it is put off', () => {
    const { actions, draft, state } = filledIn()
    actions.fillIn({ targets: ['russia', 'saudi-arabia'], status: null })
    actions.putOff()
    expect(draft().unfinished.map(({ target }) => target)).toEqual(['russia', 'saudi-arabia'])
    expect(state().form).toBeNull()
  })
  test('makes the change of a claim when another is opened, or keeps it to be finished', () => {
    const { actions, draft } = opened()
    actions.openClaim(OPPOSES)
    actions.fillIn({ status: 'alleged' })
    actions.openClaim(OPPOSES)
    const claims = () => draft().file.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!.claims
    expect(claims()[0]!.status).toBe('alleged')
    actions.fillIn({ type: null, status: 'occurred' })
    actions.select({ sentence: 's1', from: 0, to: 4 })
    actions.newClaim()
    expect(claims()[0]!.status).toBe('alleged')
    expect(draft().unfinished).toMatchObject([{ source: 'saudi-arabia', type: null, status: 'occurred' }])
  })
  test('stays open where another tab writes', () => {
    const { actions, state } = filledIn()
    actions.setKeeping({ how: 'elsewhere' })
    expect(actions.keepClaim()).toBe(false)
    actions.putOff()
    actions.openClaim(OPPOSES)
    expect(state().form).toMatchObject({ type: 'praises' })
  })
  test('of a claim that is gone makes it anew', () => {
    const { actions, draft } = opened()
    actions.openClaim(OPPOSES)
    actions.perform({ do: 'delete-claim', claim: OPPOSES })
    actions.fillIn({ status: 'alleged' })
    expect(actions.keepClaim()).toBe(true)
    expect(draft().file.relations.some(({ id }) => id === 'saudi-arabia--opposes--iran')).toBe(true)
  })
  test('keeps the days that a date means', () => {
    const { actions, draft } = filledIn()
    actions.fillIn({ when: { words: 'Iran', start: '2022-06-29' } })
    actions.keepClaim()
    const praises = draft().file.relations.find(({ type }) => type === 'praises')!
    expect(praises.claims[0]!.when).toEqual({ words: 'Iran', start: '2022-06-29' })
  })
})

test('a claim that differs from another only in its status stands beside it', () => {
  const { actions, draft } = filledIn()
  actions.keepClaim()
  actions.newClaim()
  actions.fillIn({ ...PRAISES, targets: ['russia'], status: 'alleged' })
  expect(actions.keepClaim()).toBe(true)
  const praises = draft().file.relations.find(({ type }) => type === 'praises')!
  expect(praises.claims.map(({ status }) => status)).toEqual(['occurred', 'alleged'])
})
