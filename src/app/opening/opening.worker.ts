import { openHere } from './openHere.ts'
import type { WorkerMessage } from './openInWorker.ts'

const send = (message: WorkerMessage) => postMessage(message)
const carryOn = async () => undefined

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  send({ result: await openHere(data, (progress) => send({ progress }), carryOn) })
})
