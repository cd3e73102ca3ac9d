import { useEffect, useRef, type RefObject } from 'react'
import type { TextMarks } from '../../domain/text/annotatedText.ts'
import type { AppState } from '../../store/appStore.ts'
import { isInView, scrollToMiddle } from './scrolling.ts'

/**
 * Brings what is selected into view whenever the selection changes: the sentence that was asked for, else the first that
 * proves the relation, or any that is about the entity. `covered` is the share of the view that lies under a sheet.
 */
export function useScrollToSentence(
  root: RefObject<HTMLElement | null>,
  { view: { select }, scrollTarget }: Pick<AppState, 'view' | 'scrollTarget'>,
  marks: TextMarks,
  covered: () => number,
) {
  const latest = useRef({ marks, covered })
  const arrived = useRef(false)
  useEffect(() => {
    latest.current = { marks, covered }
  })
  useEffect(() => {
    // On arrival there is no place to keep sight of.
    const smooth = arrived.current && !matchMedia('(prefers-reduced-motion: reduce)').matches
    arrived.current = true
    if (select === null) return
    const { sentences } = latest.current.marks
    const asked = scrollTarget && sentences.has(scrollTarget.sentence) ? [scrollTarget.sentence] : []
    const [first] = sentences
    if (!first) return
    const about = first[1] === 'about' ? [...sentences.keys()] : [first[0]]
    // In a long sentence the words themselves may stand far from its beginning.
    const goals = (asked.length ? asked : about).flatMap((id) => {
      const sentence = root.current?.querySelector(`#${CSS.escape(id)}`)
      return (id !== select && sentence?.querySelector('mark')) || sentence || []
    })
    const share = latest.current.covered()
    if (goals[0] && !goals.some((goal) => isInView(goal, share))) scrollToMiddle(goals[0], smooth, share)
  }, [root, select, scrollTarget])
}
