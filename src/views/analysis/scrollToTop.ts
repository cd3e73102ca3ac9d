const GAP = 8

/** Scrolls an element to the top of its panel, and the keyboard with it. Only its own box moves, never a page around a frame. */
export function scrollToTop(element: HTMLElement) {
  let box = element.parentElement
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  box?.scrollBy({
    top: element.getBoundingClientRect().top - box.getBoundingClientRect().top - GAP,
    behavior: still ? 'instant' : 'smooth',
  })
  element.focus({ preventScroll: true })
}
