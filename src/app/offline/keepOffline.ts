/**
 * Has the site kept for use without network, where the browser allows it. `onUpdate` is called when a newer edition has been
 * fetched; it gets what makes that edition take over and the page load anew.
 */
export async function keepOffline(onUpdate: (takeOver: () => void) => void): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  if (!import.meta.env.PROD || window.parent !== window || !script) return
  try {
    // Scripts lie one folder below the worker. Opaque origins throw as soon as the container is read.
    const { serviceWorker: container } = navigator
    const registration = await container.register(new URL('../sw.js', script.src))
    const announce = () =>
      onUpdate(() => {
        const { waiting } = registration
        // Another tab may have had it take over already.
        if (!waiting) return location.reload()
        container.addEventListener('controllerchange', () => location.reload(), { once: true })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        waiting.postMessage('take over')
      })
    // Without one in charge, the one that waits is the first, and nothing is old.
    if (registration.waiting && container.controller) announce()
    registration.addEventListener('updatefound', () => {
      const found = registration.installing
      found?.addEventListener('statechange', () => {
        if (found.state === 'installed' && container.controller) announce()
      })
    })
  } catch {
    // No origin, a private window, an insecure address: the site works, only not offline.
  }
}
