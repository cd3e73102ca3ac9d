import { describe, expect, it, vi } from 'vitest'
import { sampleFile } from '../../domain/sampleGraph.test-data.ts'
import { openHere } from './openHere.ts'
import { openInWorker } from './openInWorker.ts'
import { describeProgress, type Progress } from './progress.ts'
import { restBetween } from './restBetween.ts'

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'graph.json')
const atOnce = async () => undefined

/** A worker that is one in name only: the test says what comes from it. */
class StubWorker extends EventTarget {
  postMessage = vi.fn()
  terminate = vi.fn()
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}
const withStub = (signal: AbortSignal, report = vi.fn()) => {
  const worker = new StubWorker()
  const opened = openInWorker(fileOf({}), report, signal, () => worker as unknown as Worker)
  return { worker, opened, report }
}

describe('opening a file', () => {
  it('says what it does, in order, and gives every entity a place', async () => {
    const said: Progress[] = []
    const opened = await openHere(fileOf(sampleFile()), (progress) => said.push(progress), atOnce)
    expect(opened.ok && Object.keys(opened.value.positions)).toHaveLength(10)
    expect([...new Set(said.map(({ doing }) => doing))]).toEqual(['reading', 'checking', 'placing'])
    const placing = said.filter((progress) => progress.doing === 'placing')
    expect(new Set(placing.map(describeProgress)).size).toBe(placing.length)
    expect(describeProgress({ doing: 'placing', entities: 10_000, percent: 40 })).toBe(
      'Placing 10,000 entities: 40 %',
    )
  })

  it('tells what is wrong with it', async () => {
    const opened = await openHere(fileOf({ ...sampleFile(), entities: [] }), vi.fn(), atOnce)
    expect(!opened.ok && opened.problems[0]!.path).toBe('entities')
  })

  it('on the page itself ends when it is called off', async () => {
    const abort = new AbortController()
    const clock = vi.spyOn(performance, 'now')
    let now = 0
    clock.mockImplementation(() => (now += 50))
    const cancelWhilePlacing = ({ doing }: Progress) => doing === 'placing' && abort.abort()
    await expect(
      openHere(fileOf(sampleFile()), cancelWhilePlacing, restBetween(abort.signal)),
    ).rejects.toThrow('aborted')
    clock.mockRestore()
  })
})

describe('opening a file in a worker', () => {
  it('passes on what it says, and ends it with the result', async () => {
    const { worker, opened, report } = withStub(new AbortController().signal)
    worker.says({ progress: { doing: 'checking' } })
    worker.says({ result: { ok: false, problems: [] } })
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
    const { signal } = new AbortController()
    const refuse = () => {
      throw new Error('SecurityError')
    }
    expect(await openInWorker(fileOf({}), vi.fn(), signal, refuse)).toBeNull()
    const { worker, opened } = withStub(signal)
    worker.dispatchEvent(new Event('error'))
    expect(await opened).toBeNull()
  })

  it('tells of a worker that dies on the way', async () => {
    const { worker, opened } = withStub(new AbortController().signal)
    worker.says({ progress: { doing: 'checking' } })
    worker.dispatchEvent(new Event('error'))
    expect(await opened).toMatchObject({ ok: false, problems: [{ path: 'file' }] })
  })
})
