/**
 * For host pages, built as `entente-host.js`: sizes a frame to the height it asks for, hears of the reader's steps and sets
 * the view. The plain frame needs none of it. What it offers is declared in `entente-host.d.ts`, which is built beside it.
 */
const host: typeof entente = (frame, { ready, select, view } = {}) => {
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
    setView: (query) => say({ type: 'set-view', query }),
    detach: () => removeEventListener('message', onMessage),
  }
}

Object.assign(window, { entente: host })
