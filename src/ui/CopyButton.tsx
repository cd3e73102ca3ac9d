import { Check as CheckNode, Copy as CopyNode } from 'lucide'
import { useState } from 'react'
import * as styles from './button.module.css'
import * as messages from '../messages/controls.ts'
import { icon } from './icon.tsx'

const Check = icon(CheckNode)
const Copy = icon(CopyNode)

/** Copies a text and says that it did; where the browser refuses, it shows the text to be copied by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setState('copied'),
        () => setState('refused'),
      )
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.quiet}
        onClick={copy}
        // What is to be copied by hand must stay while the reader goes there.
        onBlur={() => setState((now) => (now === 'copied' ? 'idle' : now))}
      >
        {state === 'copied' ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        <span>{state === 'copied' ? messages.copied : label}</span>
      </button>
      <span role="status" className="visually-hidden">
        {state === 'copied' ? messages.labelCopied({ label }) : ''}
      </span>
      {state === 'refused' && (
        <label className={styles.byHand}>
          {messages.copyingIsNotAllowedHere}
          <textarea readOnly rows={1} value={text()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </span>
  )
}
