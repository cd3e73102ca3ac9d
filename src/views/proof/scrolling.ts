const GAP = 12

/** What scrolls: the text under its question, or both together where there is no room to hold the question still. */
const scroller = (text: HTMLElement, root: HTMLElement): HTMLElement =>
  getComputedStyle(text).overflowY === 'auto' ? text : root

/** Makes a change that may add or take away something above a place, which stays where it is on the screen. */
export function keepPlace(
  text: HTMLElement,
  root: HTMLElement,
  place: () => Element | null | undefined,
  change: () => void,
) {
  const top = () => place()?.getBoundingClientRect().top ?? 0
  const before = top()
  change()
  scroller(text, root).scrollBy({ top: top() - before, behavior: 'instant' })
}

/** Scrolls no further than it takes to show an element: its beginning first, or its marked words if they stand far from that. Only our own box moves, never a page around a frame. */
export function reveal(text: HTMLElement, root: HTMLElement, element: Element) {
  const frame = scroller(text, root)
  const seen = frame.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  const marked = element.querySelector('mark')?.getBoundingClientRect().top ?? top
  const start = marked - top > seen.height / 2 ? marked : top
  const above = start - seen.top - GAP
  const below = bottom - seen.bottom + GAP
  const by = above < 0 ? above : Math.min(Math.max(below, 0), above)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  frame.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' })
}
