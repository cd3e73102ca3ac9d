/**
 * For host pages, built as `entente-host.js`: sizes a frame to the height it asks for, hears of the reader's steps and sets
 * the view. The plain frame needs none of it.
 */

interface Handlers {
  /** The frame has loaded. */
  ready?(text: { id: string; title: string }): void
  /** The reader has selected an entity, a relation or a sentence, or nothing any more. */
  select?(id: string | null): void
  /** What the reader sees has changed; the query is the one of the page's address. */
  view?(query: string): void
}

function entente(frame: HTMLIFrameElement, { ready, select, view }: Handlers = {}) {
  const say = (message: object) => frame.contentWindow?.postMessage({ entente: 1, ...message }, '*')
  const follow = () => say({ type: 'subscribe' })
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return
    if (data.sentinel === 'amp' && data.height > 0) frame.height = data.height
    if (data.entente !== 1) return
    if (data.type === 'ready') {
      ready?.({ id: data.id, title: data.title })
      follow()
    }
    if (data.type === 'select') select?.(data.id)
    if (data.type === 'view') view?.(data.query)
  }
  addEventListener('message', onMessage)
  // A frame that was there first has greeted nobody.
  follow()
  return {
    setView: (query: string) => say({ type: 'set-view', query }),
    detach: () => removeEventListener('message', onMessage),
  }
}

Object.assign(window, { entente })
