import * as fakeIndexedDB from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { begin, perform, present, redo, undo } from '../../domain/draft/history.ts'
import { fromFile } from '../../domain/draft/draft.ts'
import { formFor } from '../../domain/draft/claimForm.ts'
import { sampleFile } from '../../domain/testData/sampleGraph.test-data.ts'
import { openJournal } from './journal.ts'

Object.assign(globalThis, fakeIndexedDB)

const draft = (id: string) => fromFile({ ...sampleFile(), id })
const rename = (title: string) => ({ do: 'set-details', details: { title } }) as const

test('a draft is opened as it was left, with what was undone', async () => {
  const journal = await openJournal()
  const first = begin(draft('left'))
  await journal.create(present(first))
  const second = perform(perform(first, rename('One')), rename('Two'))
  await journal.keep('left', first, second, 2)
  const third = undo(second)
  await journal.keep('left', second, third, 3)
  const opened = (await journal.open('left'))!
  expect(present(opened.history).file.title).toBe('One')
  expect(present(redo(opened.history)).file.title).toBe('Two')
  expect(opened.unsaved).toBe(3)
})

test('a command after an undo takes the place of what was undone', async () => {
  const journal = await openJournal()
  const first = begin(draft('branch'))
  await journal.create(present(first))
  const second = perform(perform(first, rename('One')), rename('Two'))
  await journal.keep('branch', first, second, 2)
  const third = perform(undo(undo(second)), rename('Three'))
  await journal.keep('branch', second, third, 5)
  const { history } = (await journal.open('branch'))!
  expect(history.commands).toHaveLength(1)
  expect(present(history).file.title).toBe('Three')
})

test('the form that is open is kept, and put away', async () => {
  const journal = await openJournal()
  const made = draft('form')
  await journal.create(made)
  const form = formFor(made, { sentence: 's1', from: 0, to: 4 })
  await journal.keepForm('form', form)
  expect((await journal.open('form'))!.form).toEqual(form)
  await journal.keepForm('form', null)
  expect((await journal.open('form'))!.form).toBeNull()
})

test('a draft that is thrown away stays in the list until it is brought back', async () => {
  const journal = await openJournal()
  await journal.create(draft('bin'))
  await journal.setDeleted('bin', true)
  expect((await journal.list()).find(({ id }) => id === 'bin')!.deleted).not.toBeNull()
  await journal.setDeleted('bin', false)
  expect((await journal.list()).find(({ id }) => id === 'bin')!.deleted).toBeNull()
})

test('one draft is not mixed with another', async () => {
  const journal = await openJournal()
  const write = async (id: string) => {
    const first = begin(draft(id))
    await journal.create(present(first))
    await journal.keep(id, first, perform(first, rename(`Title ${id}`)), 1)
  }
  await Promise.all([write('a'), write('ab')])
  expect(present((await journal.open('a'))!.history).file.title).toBe('Title a')
  expect((await journal.open('a'))!.history.commands).toHaveLength(1)
})
