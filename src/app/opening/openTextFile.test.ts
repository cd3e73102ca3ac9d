// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { TextProgress } from '../../views/curate/reading/readTextFile.ts'
import { openTextFile } from './openTextFile.ts'

const FILE = new File(['They met.'], 'a.txt')

describe('a file whose text is taken', () => {
  it('is read, and says what is being done', async () => {
    const steps: TextProgress[] = []
    const reading = await openTextFile(FILE, (step) => steps.push(step), new AbortController().signal)
    expect(reading).toMatchObject({ ok: true, value: { text: 'They met.' } })
    expect(steps).toEqual(['reading', 'finding'])
  })

  it('can be called off at every step', async () => {
    for (const at of ['reading', 'finding']) {
      const abort = new AbortController()
      const reading = openTextFile(FILE, (step) => step === at && abort.abort(new Error(at)), abort.signal)
      // oxlint-disable-next-line no-await-in-loop -- each has its own signal
      await expect(reading).rejects.toThrow(at)
    }
  })

  it('that cannot be read says why', async () => {
    const gone = { size: 1, name: 'a.txt', arrayBuffer: () => Promise.reject(new Error('gone')) }
    const reading = await openTextFile(gone as unknown as File, () => undefined, new AbortController().signal)
    expect(reading).toMatchObject({ ok: false, problem: { what: 'could not be read (gone)' } })
  })
})
