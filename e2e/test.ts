import { test as base, expect } from '@playwright/test'

interface Expectations {
  /** Hosts besides the app's that a test serves itself, such as the page that holds a frame. */
  alsoServed: string[]
  /** Console messages that a test provokes on purpose. */
  expectedErrors: RegExp[]
}

/** Fails every test in which a page logs an error, throws one, or asks anybody but the local server for anything. */
export const test = base.extend<Expectations & { quiet: void }>({
  alsoServed: [[], { option: true }],
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, alsoServed, expectedErrors }, use) => {
      const errors: string[] = []
      const requests: string[] = []
      const own = new Set([new URL(baseURL ?? '').host, ...alsoServed])
      const note = (message: string) => {
        if (!expectedErrors.some((expected) => expected.test(message))) errors.push(message)
      }
      const noteRequest = (url: string) => {
        const { host, protocol } = new URL(url)
        if (/^(https?|wss?):$/.test(protocol) && !own.has(host)) requests.push(url)
      }
      context.on('console', (message) => {
        if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => note(error.error().stack ?? error.error().message))
      context.on('request', (request) => noteRequest(request.url()))
      context.on('page', (page) => page.on('websocket', (socket) => noteRequest(socket.url())))
      await use()
      expect(errors, 'errors on the console or thrown').toEqual([])
      expect(requests, 'requests to third parties').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
