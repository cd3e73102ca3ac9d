import { useState } from 'react'
import { HIDEABLE, type Hideable } from '../../domain/view/prediction.ts'
import { useActions, useView } from '../../store/useAppState.ts'
import * as styles from './filters.module.css'
import * as messages from '../../messages/filters.ts'

const LABELS: Record<Hideable, string> = {
  names: messages.hideNames,
  stances: messages.hideStances,
  voices: messages.hideVoices,
}

/** For a class that is to predict before it sees: hides what the picture would give away until it is asked for. */
export function PredictGroup() {
  const view = useView()
  const actions = useActions()
  const hidden = view.hide ?? []
  const [open, setOpen] = useState(hidden.length > 0)
  const toggle = (part: Hideable) =>
    actions.hide(hidden.includes(part) ? hidden.filter((one) => one !== part) : [...hidden, part])
  return (
    <details className={styles.group} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{messages.predictFirst}</span>
        {hidden.length > 0 && <span className={styles.set}>{messages.hiding}</span>}
      </summary>
      {open && (
        <>
          <p className={styles.note}>{messages.sayWhatYouExpectThen}</p>
          <ul aria-label={messages.predictFirst}>
            {HIDEABLE.map((part) => (
              <li key={part} className={styles.row}>
                <label>
                  <input type="checkbox" checked={hidden.includes(part)} onChange={() => toggle(part)} />
                  <span className={styles.label}>{LABELS[part]}</span>
                </label>
              </li>
            ))}
          </ul>
          {hidden.length > 0 && (
            <button type="button" className={styles.reset} onClick={() => actions.hide([])}>
              {messages.revealAll}
            </button>
          )}
        </>
      )}
    </details>
  )
}
