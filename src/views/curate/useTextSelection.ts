import { useEffect, type RefObject } from 'react'
import { snapToWords, widenUntilUnique } from '../../domain/textIn/words.ts'
import { useDraftActions } from '../../store/useDraft.ts'

/** Takes what the mouse or the finger selects in the text: whole words of one sentence, as many as stand there only once. With Alt held, letters. */
export function useTextSelection(root: RefObject<HTMLElement | null>, language: string) {
  const actions = useDraftActions()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const take = ({ altKey = false }: { altKey?: boolean }) => {
      const selected = document.getSelection()
      if (!selected?.rangeCount || !element.contains(selected.anchorNode)) return
      const range = selected.getRangeAt(0)
      const sentence = sentenceAt(range.startContainer) ?? sentenceAt(range.endContainer)
      if (!sentence) return
      const text = sentence.textContent!
      const from = offsetIn(sentence, range.startContainer, range.startOffset)
      const to = offsetIn(sentence, range.endContainer, range.endOffset)
      const id = sentence.dataset['sentence']!
      if (selected.isCollapsed) return actions.select({ sentence: id, from, to: from })
      const span = altKey ? { from, to } : snapToWords(text, { from, to }, language)
      if (!span) return
      actions.select({ sentence: id, ...(altKey ? span : widenUntilUnique(text, span, language)) })
    }
    // A finger ends its selection by moving the handles, which raises no event of the pointer.
    const onHandles = () => {
      if (matchMedia('(pointer: coarse)').matches && !document.getSelection()?.isCollapsed) take({})
    }
    element.addEventListener('pointerup', take)
    document.addEventListener('selectionchange', onHandles)
    return () => {
      element.removeEventListener('pointerup', take)
      document.removeEventListener('selectionchange', onHandles)
    }
  }, [root, language, actions])
}

const sentenceAt = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-sentence]') ?? null

/** How far into the sentence a place in the page is; before it none, behind it all. */
function offsetIn(sentence: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(sentence)
  const order = range.comparePoint(node, offset)
  if (order < 0) return 0
  if (order > 0) return sentence.textContent!.length
  range.setEnd(node, offset)
  return range.toString().length
}
