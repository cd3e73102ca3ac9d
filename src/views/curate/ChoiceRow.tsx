import { useId } from 'react'
import * as styles from './curate.module.css'

interface Choice<T extends string> {
  id: T
  label: string
  explained?: string
  digit?: number
}

interface Props<T extends string> {
  name: string
  title: string
  explained?: string
  options: readonly Choice<T>[]
  value: T | null
  onChoose(value: T): void
}

/** A few choices, all in sight; what the chosen one means stands below. */
export function ChoiceRow<T extends string>({ name, title, explained, options, value, onChoose }: Props<T>) {
  const id = useId()
  const chosen = options.find((option) => option.id === value)
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option.id} title={option.explained} data-checked={option.id === value}>
          <input
            type="radio"
            name={`${name} ${id}`}
            checked={option.id === value}
            onChange={() => onChoose(option.id)}
          />
          {option.digit !== undefined && <kbd>{option.digit}</kbd>} {option.label}
        </label>
      ))}
      {(chosen?.explained ?? explained) && <p className={styles.soft}>{chosen?.explained ?? explained}</p>}
    </fieldset>
  )
}
