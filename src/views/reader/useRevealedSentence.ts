import { useEffect, useRef, type RefObject } from 'react'
import type { ReadingMarks } from '../../domain/select/reading.ts'
import { isInView, scrollToMiddle } from './scrolling.ts'

/**
 * Brings what is selected into view whenever the selection changes: the sentence, the first that proves the relation, or
 * any that is about the entity.
 */
export function useRevealedSentence(
  root: RefObject<HTMLElement | null>,
  select: string | null,
  marks: ReadingMarks,
) {
  const latest = useRef(marks)
  const arrived = useRef(false)
  useEffect(() => {
    latest.current = marks
  })
  useEffect(() => {
    // On arrival there is no place to keep sight of.
    const smooth = arrived.current && !matchMedia('(prefers-reduced-motion: reduce)').matches
    arrived.current = true
    if (select === null) return
    const marked = [...latest.current.sentences]
    const [first] = marked
    if (!first) return
    const goals = (first[1] === 'about' ? marked : [first]).flatMap(
      ([id]) => root.current?.querySelector(`#${CSS.escape(id)}`) ?? [],
    )
    if (goals[0] && !goals.some(isInView)) scrollToMiddle(goals[0], smooth)
  }, [root, select])
}
