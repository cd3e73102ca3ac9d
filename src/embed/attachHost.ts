import type { View } from '../domain/view.ts'
import type { ReaderStore } from '../store/reader.ts'
import { acquaintance, greeting, HELLOS, heightMessages, wantedHeight } from './dialects.ts'
import { parseHostMessage, type FrameMessage } from './hostMessage.ts'

/** What of the browser's window the host page is reached through. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void }
  readonly location: { readonly href: string }
  readonly innerWidth: number
  addEventListener(type: string, listener: (event: MessageEvent) => void): void
  removeEventListener(type: string, listener: (event: MessageEvent) => void): void
}

/** How views are written in messages: as in the address. */
interface Codec {
  read(query: string): { view: View; dropped: string[] }
  write(view: View): string
}

/**
 * Tells the page around this frame how high the frame would like to be, in every dialect; lets it set the view and, where
 * it asks, hear of the reader's steps. Outside a frame it does nothing. Returns what ends it.
 */
export function attachHost(store: ReaderStore, frame: FrameWindow, codec: Codec): () => void {
  const host = frame.parent
  if (host === (frame as unknown)) return () => undefined
  const { id, title } = store.getState().graph.file
  let known = acquaintance(frame.location.href, id)
  let width = frame.innerWidth
  let unsubscribe: (() => void) | null = null

  // Whom the frame stands in is for its embedder to choose; to no other window does anything go.
  const post = (message: unknown) => host.postMessage(message, '*')
  const say = (message: FrameMessage) => post(message)
  const sayHeight = () => heightMessages(wantedHeight(width), width, known).forEach(post)
  const sayView = () => {
    const { view } = store.getState()
    say({ entente: 1, type: 'select', id: view.select })
    say({ entente: 1, type: 'view', query: codec.write(view) })
  }
  const subscribe = () => {
    unsubscribe ??= store.subscribe(({ view }, previous) => {
      if (view.select !== previous.view.select) say({ entente: 1, type: 'select', id: view.select })
      if (view !== previous.view) say({ entente: 1, type: 'view', query: codec.write(view) })
    })
    sayHeight()
    sayView()
  }

  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== host) return
    const message = parseHostMessage(data)
    if (message?.type === 'subscribe') subscribe()
    else if (message?.type === 'set-view') {
      const { view, dropped } = codec.read(message.query)
      store.getState().does.show(view, dropped)
    }
    const greeted = message ? null : greeting(data)
    if (!greeted) return
    known = { ...known, ...greeted }
    sayHeight()
  }
  const onResize = () => {
    if (frame.innerWidth === width) return
    width = frame.innerWidth
    sayHeight()
  }

  frame.addEventListener('message', onMessage)
  frame.addEventListener('resize', onResize)
  HELLOS.forEach(post)
  sayHeight()
  say({ entente: 1, type: 'ready', id, title })
  return () => {
    frame.removeEventListener('message', onMessage)
    frame.removeEventListener('resize', onResize)
    unsubscribe?.()
  }
}
