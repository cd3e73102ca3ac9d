const SLICE_MS = 40

/** A rest for long work on the page's own thread: now and then the reader's input comes first, and an abort ends the work by throwing. */
export function restBetween(signal: AbortSignal): () => Promise<void> {
  // The first rest is a real one: what is said before long work must be drawn before it.
  let began = -Infinity
  return async () => {
    if (performance.now() - began < SLICE_MS) return
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    began = performance.now()
  }
}
