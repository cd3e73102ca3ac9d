import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Brings the first selected row into view when something is selected elsewhere. Hands back the way to select from within
 * the table, where what was pressed stays put unless the evidence that opens for it lies over it.
 */
export function useScrollToRow(
  body: RefObject<HTMLTableSectionElement | null>,
  select: string | null,
  onSelect: (id: string) => void,
): (id: string, pressed: Element) => void {
  const own = useRef<{ id: string; pressed: Element } | null>(null)
  useEffect(() => {
    const pressed = select === own.current?.id ? own.current?.pressed : undefined
    own.current = null
    if (pressed) pressed.scrollIntoView({ block: 'nearest' })
    else if (select !== null)
      body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' })
  }, [body, select])
  return useCallback(
    (id, pressed) => {
      own.current = { id, pressed }
      onSelect(id)
    },
    [onSelect],
  )
}
