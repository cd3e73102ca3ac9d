import { useState, type ReactNode } from 'react'
import { Term, type Explanation } from '../../ui/Term.tsx'
import * as styles from './filters.module.css'
import * as messages from '../../messages/filters.ts'
import { withElements } from '../../ui/withElements.ts'

export interface FacetOption {
  value: string
  label: ReactNode
  sample: ReactNode
  count: number
  on: boolean
  toggle(): void
  only(): void
}

/** One filter, which opens when asked to and stays so: its values with counts, each to be switched, chosen alone, or all reset. */
export function FacetGroup(props: {
  title: string
  /** What the values are, for a reader who does not know. */
  explained: Explanation
  open: boolean
  options: readonly FacetOption[]
  reset: (() => void) | null
  /** What to know about them, in a line. */
  note?: string | undefined
}) {
  const { title, explained, options, reset, note } = props
  const [open, setOpen] = useState(props.open || reset !== null)
  return (
    <details className={styles.group} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span>
        {reset && <span className={styles.set}>{messages.filtered}</span>}
      </summary>
      {open && (
        <span className={styles.about}>
          <Term explained={explained}>
            <span aria-hidden>?</span>
            <span className="visually-hidden">{messages.aboutTitle({ title })}</span>
          </Term>
        </span>
      )}
      {open && (
        <ul aria-label={title}>
          {options.map(({ value, label, sample, count, on, toggle, only }) => (
            <li key={value} className={styles.row} data-off={!on}>
              <label>
                <input type="checkbox" checked={on} onChange={toggle} />
                {sample}
                <span className={styles.label}>{label}</span>
                <span className={styles.count}>{count}</span>
              </label>
              <button type="button" onClick={only} disabled={count === 0} className={styles.only}>
                {withElements(messages.onlyLabel, {
                  label: <span className="visually-hidden">{label}</span>,
                })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && note && <p className={styles.note}>{note}</p>}
      {open && reset && (
        <button type="button" className={styles.reset} onClick={reset}>
          {messages.showAllOfTheseAgain}
        </button>
      )}
    </details>
  )
}
