import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ELEMENT, type Driver, type ElementReference } from './driver.ts'
import { startUntil, stop, whereIs } from './start.ts'

const USUAL_PLACE = '/Applications/Firefox.app/Contents/MacOS/firefox'

export const firefoxPath = (): string | null =>
  process.env['FIREFOX_PATH'] ?? whereIs('firefox-esr', 'firefox', USUAL_PLACE)

/** Firefox without a window, spoken to as geckodriver does, which few systems have: the same commands over a socket. */
export async function startFirefox(file: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'entente-firefox-'))
  await writeFile(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n')
  const { program, told } = await startUntil(/Marionette\s+INFO\s+Listening on port (\d+)/, file, [
    '--marionette',
    '--headless',
    '--no-remote',
    '--profile',
    profile,
  ])
  const marionette = await Marionette.open(Number(told))
  await marionette.send('NewSession', { capabilities: { alwaysMatch: {} } })
  return {
    send: (command, parameters = {}) => marionette.send(command, inItsWords(parameters)),
    async end() {
      marionette.close()
      await stop(program)
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** Where Firefox's parameters differ from the standard's. */
function inItsWords(parameters: Record<string, unknown>): Record<string, unknown> {
  const element = (parameters['id'] as ElementReference | null | undefined)?.[ELEMENT]
  if (parameters['script'] !== undefined) return { ...parameters, newSandbox: false }
  return element === undefined ? parameters : { ...parameters, id: element, element }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Each message is its length, a colon and JSON: [0, number, command, parameters] there, [1, number, error, result] back. */
class Marionette {
  private readonly waiting = new Map<number, Waiting>()
  private read = Buffer.alloc(0)
  private last = 0

  private readonly socket: Socket

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (data) => this.take(Buffer.from(data)))
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has ended'))
    })
  }

  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Marionette(socket)))
      socket.on('error', reject)
    })
  }

  send(command: string, parameters: Record<string, unknown>): Promise<unknown> {
    const number = ++this.last
    const message = Buffer.from(JSON.stringify([0, number, `WebDriver:${command}`, parameters]))
    this.socket.write(`${message.length}:`)
    this.socket.write(message)
    return new Promise((resolve, reject) => this.waiting.set(number, { resolve, reject }))
  }

  close(): void {
    this.socket.destroy()
  }

  private take(data: Buffer): void {
    this.read = Buffer.concat([this.read, data])
    for (;;) {
      const colon = this.read.indexOf(':')
      const end = colon + 1 + Number(this.read.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || this.read.length < end) return
      this.answer(JSON.parse(this.read.subarray(colon + 1, end).toString()))
      this.read = this.read.subarray(end)
    }
  }

  private answer(message: unknown): void {
    // The first message is a greeting.
    if (!Array.isArray(message)) return
    const [, number, error, result] = message as [1, number, { message: string } | null, unknown]
    const waiting = this.waiting.get(number)
    this.waiting.delete(number)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve((result as { value?: unknown } | null)?.value)
  }
}
