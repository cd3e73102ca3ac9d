/** The box that scrolls an element, and the edges in the window of the part that no sheet covers. */
function scrollerOf(element: Element, covered: number): { box: Element; top: number; bottom: number } {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) {
      const { top, bottom } = box.getBoundingClientRect()
      return { box, top, bottom: bottom - (bottom - top) * covered }
    }
  return { box: document.scrollingElement ?? document.documentElement, top: 0, bottom: innerHeight }
}

/** Whether at least half of an element, or of what can be seen of it at once, is to be seen. */
export function isInView(element: Element, covered: number): boolean {
  const frame = scrollerOf(element, covered)
  const { top, bottom } = element.getBoundingClientRect()
  const seen = Math.min(bottom, frame.bottom) - Math.max(top, frame.top)
  return seen >= Math.min(bottom - top, frame.bottom - frame.top) / 2
}

/** Scrolls an element to the middle, or to the top if it is taller than what can be seen at once. Only its own box moves, never a page around a frame. */
export function scrollToMiddle(element: Element, smooth: boolean, covered: number) {
  const frame = scrollerOf(element, covered)
  const { top, bottom } = element.getBoundingClientRect()
  const room = frame.bottom - frame.top - (bottom - top)
  frame.box.scrollBy({
    top: top - frame.top - Math.max(room / 2, 0),
    behavior: smooth ? 'smooth' : 'instant',
  })
}
