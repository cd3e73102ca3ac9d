import { useId } from 'react'
import { Words } from '../../ui/Words.tsx'

interface Props<T extends string> {
  legend: string
  options: readonly { value: T; label: string; explained?: string }[]
  chosen: T | undefined
  onChoose(value: T): void
}

/** One out of several. */
export function Choices<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, explained }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            <b>
              <Words>{label}</Words>
            </b>{' '}
            {explained}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
