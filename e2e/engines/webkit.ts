import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { COMMANDS, ELEMENT, type Command, type Driver, type ElementReference } from './driver.ts'
import { startUntil, stop, whereIs } from './start.ts'

export const webkitPath = (): string | null => process.env['WEBKIT_DRIVER_PATH'] ?? whereIs('WebKitWebDriver')

/** WebKit has no headless mode: without a screen it is given one that nobody sees. */
export const hasScreen = (): boolean => Boolean(process.env['DISPLAY']) || whereIs('Xvfb') !== null

/** WebKit's own small browser, by WebDriver over HTTP. */
export async function startWebkit(file: string): Promise<Driver> {
  const programs: ChildProcess[] = []
  const env = { ...process.env }
  if (!env['DISPLAY']) {
    // The number of a free screen comes on the descriptor 1.
    const screen = await startUntil(/^(\d+)$/, 'Xvfb', ['-displayfd', '1', '-screen', '0', '2000x1300x24'])
    programs.push(screen.program)
    env['DISPLAY'] = `:${screen.told}`
  }
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  programs.push(spawn(file, [`--port=${port}`], { env, stdio: 'ignore' }))
  await untilReady(address)
  const capabilities = { alwaysMatch: {} }
  const { sessionId } = (await ask('POST', `${address}/session`, { capabilities })) as { sessionId: string }
  const session = `${address}/session/${sessionId}`
  return {
    send(command: Command, { id, ...parameters }: Record<string, unknown> = {}) {
      const [method, path] = COMMANDS[command].split(' ') as [string, string]
      const element = (id as ElementReference | undefined)?.[ELEMENT]
      return path.includes('{id}')
        ? ask(method, session + path.replace('{id}', element!), parameters)
        : ask(method, session + path, id === undefined ? parameters : { id, ...parameters })
    },
    async end() {
      await ask('DELETE', session)
      for (const each of programs.reverse()) await stop(each)
    },
  }
}

async function ask(method: string, address: string, body: object = {}): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error((value as { message: string }).message)
  return value
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** The driver does not say when it listens. */
async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask('GET', `${address}/status`).catch(() => null)
    if (answer) return
    await pause(100)
  }
  throw new Error('WebKitWebDriver does not answer')
}
