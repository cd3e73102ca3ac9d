import * as fakeIndexedDB from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { begin, perform, present } from '../../domain/draft/history.ts'
import { fromFile } from '../../domain/draft/draft.ts'
import { formFor } from '../../domain/draft/claimForm.ts'
import { sampleFile } from '../../domain/testData/sampleGraph.test-data.ts'
import { openJournal, type Journal } from './journal.ts'
import { withMemory } from './withMemory.ts'

Object.assign(globalThis, fakeIndexedDB)

const rename = (title: string) => ({ do: 'set-details', details: { title } }) as const
const begun = (id: string) => begin(fromFile({ ...sampleFile(), id }))

test('a draft that the browser refuses is there until the page is closed', async () => {
  const journal = withMemory(null)
  const first = begun('refused')
  await expect(journal.create(present(first))).rejects.toThrow('keeps nothing')
  const second = perform(first, rename('Changed'))
  await expect(journal.keep('refused', first, second, 2)).rejects.toThrow('keeps nothing')
  expect((await journal.list()).map(({ title }) => title)).toEqual(['Changed'])
  expect((await journal.open('refused'))!.history).toEqual(second)
  await journal.setDeleted('refused', true)
  expect((await journal.list())[0]!.deleted).not.toBeNull()
  expect(JSON.parse(await journal.raw('refused'))).toMatchObject({ unsaved: 2 })
})

test('a draft that was refused once is read from the journal after it was written', async () => {
  const real = await openJournal()
  let isFull = false
  const journal = withMemory({
    ...real,
    keep: (...all: Parameters<Journal['keep']>) =>
      isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : real.keep(...all),
  })
  const first = begun('full')
  await journal.create(present(first))
  isFull = true
  const second = perform(first, rename('Two'))
  await expect(journal.keep('full', first, second, 2)).rejects.toThrow('full')
  expect(present((await journal.open('full'))!.history).file.title).toBe('Two')
  expect(present((await real.open('full'))!.history).file.title).not.toBe('Two')
  isFull = false
  const third = perform(second, rename('Three'))
  await journal.keep('full', first, third, 3)
  expect(present((await real.open('full'))!.history).file.title).toBe('Three')
  expect((await journal.list()).filter(({ id }) => id === 'full')).toHaveLength(1)
})

test('what was refused is written whole when the draft, opened again, can be written', async () => {
  const real = await openJournal()
  let isFull = false
  const journal = withMemory({
    ...real,
    keep: (...all: Parameters<Journal['keep']>) =>
      isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : real.keep(...all),
  })
  const first = begun('again')
  await journal.create(present(first))
  const second = perform(first, rename('Two'))
  await journal.keep('again', first, second, 2)
  isFull = true
  const third = perform(second, { do: 'add-entity', name: 'Oman', kind: 'state' })
  await expect(journal.keep('again', second, third, 3)).rejects.toThrow('full')
  isFull = false
  const { history: reopened } = (await journal.open('again'))!
  const fourth = perform(reopened, rename('Four'))
  await journal.keep('again', reopened, fourth, 4)
  const { history } = (await real.open('again'))!
  expect(present(history)).toEqual(present(fourth))
  expect(history.commands).toEqual(fourth.commands)
})

test('the form that is open in a draft that the browser refuses is there when the draft is opened again', async () => {
  const journal = withMemory(null)
  const first = begun('form')
  await expect(journal.create(present(first))).rejects.toThrow('keeps nothing')
  const form = formFor(present(first), { sentence: 's1', from: 0, to: 4 })
  await expect(journal.keepForm('form', form)).rejects.toThrow('keeps nothing')
  expect((await journal.open('form'))!.form).toEqual(form)
  await expect(journal.keepForm('form', null)).rejects.toThrow('keeps nothing')
  expect((await journal.open('form'))!.form).toBeNull()
})
