import { openHere } from './openHere.ts'
import type { WorkerMessage } from './openInWorker.ts'

const send = (message: WorkerMessage) => postMessage(message)
const carryOn = async () => undefined

addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  // What is thrown in a promise here would be heard by nobody, and the page would wait for ever.
  try {
    send({ outcome: await openHere(data, (progress) => send({ progress }), carryOn) })
  } catch (error) {
    send({ failed: String(error) })
  }
})
