import { useEffect, type RefObject } from 'react'
import type { Actions } from '../../store/actions.ts'

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/**
 * What can be done to the words themselves: a click selects the sentence, the mouse on it lights its claims elsewhere; and
 * arrow keys move from one sentence's button to the next. The words are no control: the buttons do the same for the keyboard.
 */
export function useSentenceEvents(root: RefObject<HTMLElement | null>, actions: Actions) {
  useEffect(() => {
    const text = root.current
    if (!text) return
    const ended = new AbortController()
    const { signal } = ended
    text.addEventListener(
      'click',
      ({ target }) => {
        const id = sentenceAt(target)
        if (id && !isSelectingText()) actions.select(id)
      },
      { signal },
    )
    text.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        // A finger comes but never leaves.
        if (pointerType === 'mouse') actions.setHover(sentenceAt(target))
      },
      { signal },
    )
    text.addEventListener('pointerleave', () => actions.setHover(null), { signal })
    text.addEventListener('keydown', (event) => stepFrom(text, event), { signal })
    return () => {
      ended.abort()
      // Nothing stays lit for a sentence that the pointer can no longer leave.
      actions.setHover(null)
    }
  }, [root, actions])
}

const sentenceAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('[data-sentence]')?.id) || null

const isSelectingText = () => getSelection()?.isCollapsed === false

function stepFrom(text: HTMLElement, event: KeyboardEvent) {
  const step = STEPS[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const buttons = [...text.querySelectorAll<HTMLElement>('button[data-step]')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  buttons[at + step]?.focus()
}
