import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react'
import { useMemo, useState, type RefObject } from 'react'
import * as styles from './picker.module.css'

export interface Option {
  id: string
  label: string
  /** Other words by which it is found. */
  words?: readonly string[]
  /** What tells it from others of the same name. */
  detail?: string
}

interface Props {
  label: string
  options: readonly Option[]
  value: string | null
  placeholder: string
  nothingFound: string
  onChoose(id: string): void
  /** Offers to make what was typed. */
  make?: { label(typed: string): string; choose(typed: string): void }
  field?: RefObject<HTMLInputElement | null>
}

const MOST = 12

/** Chooses one of many by typing a part of its name. Arrow keys go through what fits, Enter chooses. */
export function Picker({ label, options, value, placeholder, nothingFound, onChoose, make, field }: Props) {
  const chosen = options.find(({ id }) => id === value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const fitting = useMemo(() => matches(options, typed ?? ''), [options, typed])
  const isKnown = options.some((option) => option.label.toLowerCase() === typed?.trim().toLowerCase())
  const [open, setOpen] = useState(false)
  const end = () => {
    setTyped(null)
    setOpen(false)
  }
  return (
    <ComboboxProvider
      value={typed ?? chosen}
      setValue={(words) => {
        setTyped(words)
        setOpen(true)
      }}
      open={open}
      setOpen={(isOpen) => (isOpen ? setOpen(true) : end())}
      resetValueOnHide={false}
    >
      <Combobox
        ref={field}
        className={styles.field}
        aria-label={label}
        placeholder={placeholder}
        autoSelect
        dir="auto"
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={end}
      />
      <ComboboxPopover className={styles.list} gutter={2} sameWidth={false} portal={false}>
        {fitting.map((option) => (
          <ComboboxItem
            key={option.id}
            className={styles.option}
            focusOnHover
            setValueOnClick={false}
            onClick={() => {
              end()
              onChoose(option.id)
            }}
          >
            <bdi>{option.label}</bdi>
            {option.detail && <small>{option.detail}</small>}
          </ComboboxItem>
        ))}
        {make && typed?.trim() && !isKnown && (
          <ComboboxItem
            className={styles.option}
            focusOnHover
            setValueOnClick={false}
            onClick={() => {
              end()
              make.choose(typed.trim())
            }}
          >
            {make.label(typed.trim())}
          </ComboboxItem>
        )}
        {fitting.length === 0 && !make && <p className={styles.nothing}>{nothingFound}</p>}
      </ComboboxPopover>
    </ComboboxProvider>
  )
}

/** Those whose label or words begin with what is typed first, then those that have a word that does, then those that hold it. */
function matches(options: readonly Option[], typed: string): Option[] {
  const asked = typed.trim().toLowerCase()
  const rank = ({ label, words = [] }: Option) => {
    const all = [label, ...words].map((word) => word.toLowerCase())
    if (all.some((word) => word.startsWith(asked))) return 0
    if (all.some((word) => word.split(/[\s-]+/).some((part) => part.startsWith(asked)))) return 1
    return all.some((word) => word.includes(asked)) ? 2 : 3
  }
  return options
    .map((option, i) => ({ option, i, rank: rank(option) }))
    .filter((entry) => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, MOST)
    .map(({ option }) => option)
}
