/** Does something once the browser has nothing better to do. */
export const whenIdle = (act: () => void): void => {
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 2000))
  idle(act)
}
