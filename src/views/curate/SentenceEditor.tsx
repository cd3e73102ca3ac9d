import { useState } from 'react'
import { sentencesOf } from '../../domain/draft/ids.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

/** Mends the letters of a sentence; claims keep their words where these still stand in it. */
export function SentenceEditor({ sentence, onClose }: { sentence: string; onClose(): void }) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [before] = useState(() => sentencesOf(file).find(({ id }) => id === sentence)?.text ?? '')
  const [text, setText] = useState(before)
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Dialog title={messages.mendSentence} onClose={() => (text === before ? onClose() : setLeaving(true))}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          actions.perform({ do: 'mend-sentence', sentence, text: text.replaceAll(/\s*\n\s*/g, ' ') })
          onClose()
        }}
      >
        <label>
          {messages.textOfSentence}
          <textarea
            rows={5}
            dir="auto"
            lang={file.language}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className={buttons.row}>
          <button type="submit" className={buttons.button}>
            {messages.keep}
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            {isLeaving ? messages.discard : messages.cancel}
          </button>
        </p>
        {isLeaving && <p role="alert">{messages.changeIsNotKept}</p>}
      </form>
    </Dialog>
  )
}
