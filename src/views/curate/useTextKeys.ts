import { useState, type KeyboardEvent } from 'react'
import { wordSpans } from '../../domain/textIn/words.ts'
import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import * as messages from '../../messages/curate.ts'

interface Editing {
  claim(): void
  mend(sentence: string): void
  name(words: string): void
}

/** The text by keyboard: word by word and sentence by sentence, with Shift selecting. Says what is reached or selected. */
export function useTextKeys(sentences: readonly { id: string; text: string }[], editing: Editing) {
  const { file } = useDraft()
  const selection = useDraftState((state) => state.selection)
  const actions = useDraftActions()
  const [said, setSaid] = useState('')

  const goTo = (at: number) => {
    const sentence = sentences[Math.max(0, Math.min(at, sentences.length - 1))]
    if (!sentence) return
    const [first] = wordSpans(sentence.text, file.language)
    actions.select({ sentence: sentence.id, from: first?.from ?? 0, to: first?.to ?? 0 })
    setSaid(
      `${messages.sentenceNumber({ number: String(sentences.indexOf(sentence) + 1) })}: ${sentence.text}`,
    )
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const index = sentences.findIndex(({ id }) => id === selection?.sentence)
    const sentence = sentences[index]
    const isForward = event.key === (document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
    const isWord = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const act = () => {
      if (event.key === 'ArrowDown') return goTo(index + 1)
      if (event.key === 'ArrowUp') return goTo(index < 0 ? 0 : index - 1)
      if (event.key === 'Home') return goTo(0)
      if (!sentence || !selection) return isWord ? goTo(0) : null
      const words = wordSpans(sentence.text, file.language)
      const selected = words.filter((word) => word.from < selection.to && word.to > selection.from)
      const [first, last] = [words.indexOf(selected[0]!), words.indexOf(selected.at(-1)!)]
      const select = (from: number, to: number) => {
        const [start, end] = [words[from], words[to]]
        if (!start || !end || end.to <= start.from) return
        actions.select({ sentence: sentence.id, from: start.from, to: end.to })
        setSaid(messages.selectedWords({ words: sentence.text.slice(start.from, end.to) }))
      }
      if (isWord && event.shiftKey)
        return select(first, isForward ? Math.min(last + 1, words.length - 1) : last - 1)
      if (isWord) {
        const next = isForward ? last + 1 : first - 1
        if (next >= words.length) return goTo(index + 1)
        return next < 0 ? goTo(index - 1) : select(next, next)
      }
      if (event.key === 'End') return select(event.shiftKey ? first : words.length - 1, words.length - 1)
      const selectedText = sentence.text.slice(selection.from, selection.to)
      if (event.key === 'Enter') return editing.claim()
      if (event.key === 'Escape') return actions.select(null)
      if (event.key === 'e' && selectedText) return editing.name(selectedText)
      if (event.key === 'm') return editing.mend(sentence.id)
      if (event.key === 'j') return void actions.perform({ do: 'join-sentence', sentence: sentence.id })
      if (event.key === 'x')
        return void actions.perform({ do: 'split-sentence', sentence: sentence.id, at: selection.from })
      return null
    }
    if (act() !== null) event.preventDefault()
  }
  return { onKeyDown, said }
}
