import { useId, useState } from 'react'

interface Props {
  label: string
  value: string
  /** What it must match, if it is filled in. */
  pattern?: string
  placeholder?: string
  rows?: number
  onChange(value: string): void
}

/** A field whose words become a change once one leaves it or presses Enter, and one entry of undoing with it. */
export function TextField({ label, value, pattern, placeholder, rows, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const isWrong =
    pattern !== undefined && shown.trim() !== '' && !new RegExp(`^(?:${pattern})$`).test(shown.trim())
  const commit = () => {
    if (typed === null || isWrong) return
    setTyped(null)
    if (typed !== value) onChange(typed)
  }
  const field = {
    id,
    dir: 'auto' as const,
    value: shown,
    placeholder,
    'aria-invalid': isWrong,
    onBlur: commit,
  }
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea {...field} rows={rows} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <input
          {...field}
          type="text"
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
    </p>
  )
}
