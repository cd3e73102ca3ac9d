import { loadCanvas } from '../../views/graph/loadCanvas.ts'

/** Does something once the live graph has come, which nothing may hold up, and the browser has nothing better to do. */
export const whenIdle = (act: () => void): void => {
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 2000))
  void loadCanvas().then(
    () => idle(act),
    () => idle(act),
  )
}
