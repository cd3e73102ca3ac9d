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

/**
 * Scrolls no further than it takes to show a sentence with all that stands under it. Where there is no room for both, what
 * is said of it goes before it (`saidFirst`), or it goes first, from its marked words on if they stand far from its
 * beginning. Only our own box moves, never a page around a frame.
 */
export function scrollIntoReach(text: HTMLElement, root: HTMLElement, sentence: Element, saidFirst: boolean) {
  const frame = scroller(text, root)
  const seen = frame.getBoundingClientRect()
  const fits = (element: Element) => element.getBoundingClientRect().height + 2 * GAP <= seen.height
  const said = sentence.lastElementChild!
  const isTight = saidFirst && !fits(sentence)
  const { top, bottom } = (isTight ? said : sentence).getBoundingClientRect()
  const marked = sentence.querySelector('mark')?.getBoundingClientRect().top ?? top
  const start = marked - top > seen.height / 2 ? marked : top
  const above = start - seen.top - GAP
  const below = bottom - seen.bottom + GAP
  const shortest = above < 0 ? above : Math.min(Math.max(below, 0), above)
  // With what is said at the very bottom, as much of the sentence stands above it as can.
  const by = isTight && fits(said) ? below : shortest
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  frame.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' })
}
