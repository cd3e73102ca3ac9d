import { maskIds } from '../domain/visibility/maskedIds.ts'
import type { View } from '../domain/view/view.ts'
import type { AppStore } from '../store/appStore.ts'
import { hostIds, greeting, HELLOS, heightMessages, wantedHeight } from './dialects.ts'
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
export function attachHost(store: AppStore, frame: FrameWindow, codec: Codec): () => void {
  const host = frame.parent
  if (host === (frame as unknown)) return () => undefined
  const { id, title } = store.getState().graph.file
  let ids = hostIds(frame.location.href, id)
  let width = frame.innerWidth
  let unsubscribe: (() => void) | null = null
  /** The view as the host knows it: as it was told, or as it has itself set it. */
  let known = ''
  let isSetting = false

  // Whom the frame stands in is for its embedder to choose; to no other window does anything go.
  const post = (message: unknown) => host.postMessage(message, '*')
  const say = (message: FrameMessage) => post(message)
  const sayHeight = () => heightMessages(wantedHeight(width), width, ids).forEach(post)
  const saySelected = (view: View) => say({ entente: 1, type: 'select', id: maskIds(view).select })
  const sayView = (query: string) => {
    known = query
    say({ entente: 1, type: 'view', query })
  }
  const subscribe = () => {
    unsubscribe ??= store.subscribe(({ view, origin }, previous) => {
      // What a reader has opened of his own is nobody else's to know.
      if (view === previous.view || origin !== 'published') return
      if (view.select !== previous.view.select) saySelected(view)
      const query = codec.write(view)
      if (!isSetting && query !== known) sayView(query)
    })
    sayHeight()
    const { view, origin } = store.getState()
    if (origin !== 'published') return
    saySelected(view)
    sayView(codec.write(view))
  }
  /** A host is not told what it has just said, or two frames that mirror each other would never come to rest. */
  const setView = (query: string) => {
    // A host speaks of the text that it has put there.
    if (store.getState().origin !== 'published') return
    const { view, dropped } = codec.read(query)
    const before = codec.write(store.getState().view)
    isSetting = true
    store.getState().actions.setView(view, dropped)
    isSetting = false
    const after = codec.write(store.getState().view)
    const isNews = after !== before && after !== codec.write(view)
    if (unsubscribe && isNews) sayView(after)
    else known = after
  }

  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== host) return
    const message = parseHostMessage(data)
    if (message?.type === 'subscribe') subscribe()
    else if (message?.type === 'set-view') setView(message.query)
    const greeted = message ? null : greeting(data)
    if (!greeted) return
    ids = { ...ids, ...greeted }
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
