import { useMemo, useRef, useState, type ClipboardEvent } from 'react'
import { MAX_TEXT } from '../../domain/draft/plainText.ts'
import { INVISIBLE_KINDS, invisibleSigns, mendInvisible } from '../../domain/textIn/invisibleSigns.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import { pastedFrom, readPasted } from './reading/pasted.ts'
import type { TextRead } from './reading/reading.ts'
import { remarkInWords } from './reading/remarks.ts'
import * as messages from '../../messages/curate.ts'

interface Props {
  title?: string
  /** What a file holds, to be looked through before it is taken. */
  read?: TextRead
  /** The text comes as it was pasted or typed. */
  onText(title: string, text: string): void
}

/** Where a text begins: its title and the words, pasted. */
export function NewText({ title: first = '', read, onText }: Props) {
  const [title, setTitle] = useState(read?.title ?? first)
  const [text, setText] = useState(read?.text ?? '')
  const [remarks, setRemarks] = useState(read?.remarks ?? [])
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = pastedFrom(event.clipboardData)
    if (pasted.html === '' && !pasted.hasPicture) return setProblem(null)
    event.preventDefault()
    const reading = readPasted(pasted)
    if (!reading.ok) return setProblem(messages.whatYouPasted(reading.problem))
    const { selectionStart, selectionEnd } = event.currentTarget
    setText(text.slice(0, selectionStart) + reading.value.text + text.slice(selectionEnd))
    setRemarks(reading.value.remarks)
    return setProblem(null)
  }
  const signs = useMemo(() => invisibleSigns(text).length, [text])
  const start = () => {
    if (!text.trim()) setProblem(messages.theTextIsEmpty)
    else if (text.length > MAX_TEXT)
      setProblem(messages.theTextIsTooLong({ limit: MAX_TEXT.toLocaleString('en') }))
    else return onText(title.trim(), text)
    field.current?.focus()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <h2>{messages.newText}</h2>
      <p>
        <label>
          {messages.title}
          <input
            type="text"
            dir="auto"
            placeholder={messages.titleExample}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
      </p>
      <p>
        <label>
          {messages.pasteHere}
          <textarea
            ref={field}
            rows={12}
            dir="auto"
            placeholder={messages.pasteHint}
            value={text}
            aria-invalid={problem !== null}
            onPaste={onPaste}
            onChange={({ target }) => {
              setText(target.value)
              setProblem(null)
            }}
          />
        </label>
      </p>
      {remarks.map((remark) => (
        <p key={remark.kind} className={styles.soft}>
          {remarkInWords(remark)}
        </p>
      ))}
      {signs > 0 && (
        <p role="status">
          {messages.invisibleSigns({ count: signs })}{' '}
          <button
            type="button"
            className={buttons.button}
            onClick={() => setText(mendInvisible(text, INVISIBLE_KINDS))}
          >
            {messages.mendThem}
          </button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <p className={buttons.row}>
        <button type="submit" className={styles.primary}>
          {messages.startWithThisText}
        </button>
      </p>
    </form>
  )
}
