import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { keyOf } from '../../ui/keys.ts'

/** One stop for the Tab key; up and down go through a column, left and right to the same height of the next. */
export function useColumnKeys(frame: RefObject<HTMLElement | null>, escape: () => void) {
  const columnsOf = () => [...(frame.current?.querySelectorAll('section') ?? [])].map(buttonsIn)
  // After each drawing: what was the stop may be gone.
  useEffect(() => {
    const all = columnsOf().flat()
    const stop =
      all.find((one) => one.tabIndex === 0 && one.dataset['stop'] === '') ??
      all.find((one) => one.hasAttribute('aria-current')) ??
      all[0]
    if (stop) makeStop(all, stop)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey || event.ctrlKey) return
    const columns = columnsOf().filter(({ length }) => length > 0)
    const at = columns.findIndex((own) => own.includes(event.target as HTMLButtonElement))
    const column = columns[at]
    if (!column) return
    const row = column.indexOf(event.target as HTMLButtonElement)
    const go = (x: number, y: number) => {
      const to = columns[Math.max(0, Math.min(x, columns.length - 1))]!
      to[Math.max(0, Math.min(y, to.length - 1))]!.focus()
    }
    const moves: Record<string, () => void> = {
      ArrowUp: () => go(at, row - 1),
      ArrowDown: () => go(at, row + 1),
      ArrowLeft: () => go(at - 1, row),
      ArrowRight: () => go(at + 1, row),
      Home: () => go(at, 0),
      End: () => go(at, Infinity),
      Escape: escape,
    }
    const key = keyOf(event, moves)
    if (key === undefined) return
    event.preventDefault()
    moves[key]!()
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) makeStop(columnsOf().flat(), target)
  }
  return { onKeyDown, onFocus }
}

const buttonsIn = (section: Element) => [...section.querySelectorAll('button')]

function makeStop(all: readonly HTMLButtonElement[], stop: HTMLButtonElement) {
  for (const one of all) {
    one.tabIndex = one === stop ? 0 : -1
    if (one === stop) one.dataset['stop'] = ''
    else delete one.dataset['stop']
  }
}
