import * as v from 'valibot'
import type { View } from '../domain/view/view.ts'
import type { Overlay } from '../store/state.ts'
import type { AppStore } from '../store/appStore.ts'

/** What of a BroadcastChannel the windows need to hear each other. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  close(): void
}

/** How views are written in messages: as in the address. */
interface Codec {
  read(query: string): { view: View; dropped: string[] }
  write(view: View): string
}

const MessageSchema = v.variant('type', [
  v.strictObject({ entente: v.literal(1), type: v.literal('hello') }),
  v.strictObject({
    entente: v.literal(1),
    type: v.literal('state'),
    query: v.pipe(v.string(), v.maxLength(4000)),
    overlay: v.strictObject({ blank: v.boolean(), answer: v.boolean() }),
  }),
])
type Message = v.InferOutput<typeof MessageSchema>

/**
 * Keeps all windows of one machine that present the same text on the same step, whichever of them moves. Each keeps its own
 * way of presenting. Returns what ends it.
 */
export function connectWindows(store: AppStore, channel: Channel, codec: Codec): () => void {
  let isFollowing = false
  // A channel has one origin by nature.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: Message) => channel.postMessage(message)
  const sayState = () => {
    const { view, overlay } = store.getState()
    say({ entente: 1, type: 'state', query: codec.write({ ...view, present: null }), overlay })
  }
  const follow = (query: string, overlay: Overlay) => {
    const { view, actions } = store.getState()
    const { present } = view
    isFollowing = true
    actions.setView({ ...codec.read(query).view, present }, [])
    actions.setOverlay(overlay)
    isFollowing = false
  }
  channel.addEventListener('message', ({ data }) => {
    const message = v.safeParse(MessageSchema, data)
    if (!message.success) return
    if (message.output.type === 'hello') sayState()
    else follow(message.output.query, message.output.overlay)
  })
  const unsubscribe = store.subscribe(({ view, overlay }, before) => {
    if (!isFollowing && (view !== before.view || overlay !== before.overlay)) sayState()
  })
  say({ entente: 1, type: 'hello' })
  return () => {
    unsubscribe()
    channel.close()
  }
}
