import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleFile } from '../../domain/testData/sampleGraph.test-data.ts'
import { openGraphFile } from './openGraphFile.ts'
import { openHere } from './openHere.ts'
import { openInWorker, SILENCE_MS } from './openInWorker.ts'
import { describeProgress, type Progress } from './progress.ts'
import { readBytes } from './readBytes.ts'
import { restBetween } from './restBetween.ts'

const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
const atOnce = async () => undefined
const running = () => new AbortController().signal

/** A worker that is one in name only: the test says what comes from it. */
class StubWorker extends EventTarget {
  postMessage = vi.fn()
  terminate = vi.fn()
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}
const withStub = (signal = running(), report = vi.fn()) => {
  const worker = new StubWorker()
  const opened = openInWorker(bytesOf({}), report, signal, () => worker as unknown as Worker)
  return { worker, opened, report }
}

describe('opening a file', () => {
  it('says what it does, in order, and gives every entity a place', async () => {
    const said: Progress[] = []
    const opened = await openHere(bytesOf(sampleFile()), (progress) => said.push(progress), atOnce)
    expect(opened.ok && Object.keys(opened.value.positions)).toHaveLength(10)
    expect([...new Set(said.map(({ doing }) => doing))]).toEqual(['checking', 'placing'])
    const placing = said.filter((progress) => progress.doing === 'placing')
    expect(new Set(placing.map(describeProgress)).size).toBe(placing.length)
    expect(describeProgress({ doing: 'placing', entities: 10_000, percent: 40 })).toBe(
      'Placing 10,000 entities: 40 %',
    )
  })

  it('tells what is wrong with it', async () => {
    const opened = await openHere(bytesOf({ ...sampleFile(), entities: [] }), vi.fn(), atOnce)
    expect(!opened.ok && opened.problems[0]!.path).toEqual(['entities'])
    expect(opened).not.toHaveProperty('mended')
  })

  it('has the mended file ready where quotes differ only in how they are written', async () => {
    const file = sampleFile()
    file.relations[0]!.claims[1]!.quote = 'Iran\u00a0and Russia met'
    const opened = await openHere(bytesOf(file), vi.fn(), atOnce)
    const { mended } = opened as Extract<typeof opened, { ok: false }>
    expect(mended?.count).toBe(1)
    expect(mended?.file).toEqual(sampleFile())
    expect(Object.keys(mended!.positions)).toHaveLength(10)
  })

  it('on the page itself lets it draw before the first long work, and ends when it is called off', async () => {
    const abort = new AbortController()
    const order: string[] = []
    const clock = vi.spyOn(performance, 'now')
    let now = 0
    clock.mockImplementation(() => (now += 50))
    const report = ({ doing }: Progress) => {
      order.push(doing)
      if (doing === 'checking') setImmediate(() => order.push('drawn'))
      else abort.abort()
    }
    await expect(openHere(bytesOf(sampleFile()), report, restBetween(abort.signal))).rejects.toThrow(
      'aborted',
    )
    expect(order.slice(0, 2)).toEqual(['checking', 'drawn'])
    clock.mockRestore()
  })
})

describe('reading a file', () => {
  const unreadable = (name: string): Blob =>
    ({ size: 9, arrayBuffer: () => Promise.reject(new DOMException('no', name)) }) as unknown as Blob

  it.each([
    ['NotFoundError', 'no longer where it was'],
    ['NotReadableError', 'changed or removed after it was chosen'],
    ['SecurityError', 'does not let this page read it'],
    ['UnknownError', 'could not be read (no)'],
  ])('that ends in %s says so, and what to do', async (name, what) => {
    const outcome = await openGraphFile(unreadable(name), vi.fn(), running())
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ path: [], what: expect.stringContaining(what) }],
    })
  })

  it('that never ends can be called off', async () => {
    const abort = new AbortController()
    const silent = { size: 9, arrayBuffer: () => new Promise(() => {}) } as unknown as Blob
    const read = readBytes(silent, abort.signal)
    abort.abort()
    await expect(read).rejects.toThrow('aborted')
  })

  it('of more than the limit is not begun', async () => {
    const arrayBuffer = vi.fn()
    const large = { size: 30 * 2 ** 20, arrayBuffer } as unknown as Blob
    expect(await readBytes(large, running())).toMatchObject({ what: 'is 30 MB large; the limit is 25 MB' })
    expect(arrayBuffer).not.toHaveBeenCalled()
  })

  it('where there are no workers goes on here', async () => {
    // As in Node, or where a policy forbids them.
    expect(globalThis.Worker).toBeUndefined()
    expect((await openGraphFile(new Blob([bytesOf(sampleFile())]), vi.fn(), running())).ok).toBe(true)
  })
})

describe('opening a file in a worker', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('passes on what it says, and ends it with the outcome', async () => {
    const { worker, opened, report } = withStub()
    worker.says({ progress: { doing: 'checking' } })
    worker.says({ outcome: { ok: false, problems: [] } })
    expect(await opened).toEqual({ ok: false, problems: [] })
    expect(report).toHaveBeenCalledWith({ doing: 'checking' })
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('stops it when it is called off', async () => {
    const abort = new AbortController()
    const { worker, opened } = withStub(abort.signal)
    abort.abort()
    await expect(opened).rejects.toThrow('aborted')
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('is given up where there can be none', async () => {
    const refuse = () => {
      throw new Error('SecurityError')
    }
    expect(await openInWorker(bytesOf({}), vi.fn(), running(), refuse)).toBeNull()
    const { worker, opened } = withStub()
    worker.dispatchEvent(new Event('error'))
    expect(await opened).toBeNull()
  })

  it('is given up where one never begins', async () => {
    const { worker, opened } = withStub()
    vi.advanceTimersByTime(SILENCE_MS)
    expect(await opened).toBeNull()
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('waits for one that has begun, however long it takes', async () => {
    const { worker, opened } = withStub()
    worker.says({ progress: { doing: 'checking' } })
    vi.advanceTimersByTime(SILENCE_MS * 10)
    worker.says({ outcome: { ok: false, problems: [] } })
    expect(await opened).toEqual({ ok: false, problems: [] })
  })

  it.each<[string, (worker: StubWorker) => void]>([
    ['dies', (worker) => worker.dispatchEvent(new Event('error'))],
    ['says what cannot be read', (worker) => worker.dispatchEvent(new Event('messageerror'))],
    ['tells of an error', (worker) => worker.says({ failed: 'RangeError' })],
  ])('tells of a worker that %s on the way', async (_, fail) => {
    const { worker, opened } = withStub()
    worker.says({ progress: { doing: 'checking' } })
    fail(worker)
    await expect(opened).rejects.toThrow(Error)
  })
})
