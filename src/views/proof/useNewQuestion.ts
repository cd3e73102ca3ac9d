import { useEffect, useRef, type RefObject } from 'react'

/** Another question than before is read from its beginning, and the keyboard goes to it. */
export function useNewQuestion(
  key: string,
  heading: RefObject<HTMLElement | null>,
  ...scrollers: RefObject<HTMLElement | null>[]
) {
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    for (const { current } of scrollers) current?.scrollTo({ top: 0, behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  })
}
