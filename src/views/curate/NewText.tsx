import { useRef, useState } from 'react'
import { MAX_TEXT } from '../../domain/draft/plainText.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  title?: string
  /** The text comes as it was pasted or typed. */
  onText(title: string, text: string): void
}

/** Where a text begins: its title and the words, pasted. */
export function NewText({ title: first = '', onText }: Props) {
  const [title, setTitle] = useState(first)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
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
            onPaste={({ clipboardData }) => {
              const isPicture =
                !clipboardData.types.includes('text/plain') &&
                [...clipboardData.items].some(({ type }) => type.startsWith('image/'))
              setProblem(isPicture ? messages.thePasteIsAPicture : null)
            }}
            onChange={({ target }) => {
              setText(target.value)
              setProblem(null)
            }}
          />
        </label>
      </p>
      {problem && <p role="alert">{problem}</p>}
      <p className={buttons.row}>
        <button type="submit" className={styles.primary}>
          {messages.startWithThisText}
        </button>
      </p>
    </form>
  )
}
