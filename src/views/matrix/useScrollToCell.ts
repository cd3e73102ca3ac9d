import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Brings the first selected cell into view when something is selected elsewhere. Hands back the way to select from within
 * the matrix, where what was pressed stays put unless the evidence that opens for it lies over it.
 */
export function useScrollToCell(
  frame: RefObject<HTMLElement | null>,
  select: string | null,
  onSelect: (id: string) => void,
): (id: string, pressed: Element) => void {
  const own = useRef<{ id: string; pressed: Element } | null>(null)
  useEffect(() => {
    const pressed = select === own.current?.id ? own.current?.pressed : undefined
    own.current = null
    const cell = pressed ?? frame.current?.querySelector('td[aria-selected]')
    if (select !== null) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [frame, select])
  return useCallback(
    (id, pressed) => {
      own.current = { id, pressed }
      onSelect(id)
    },
    [onSelect],
  )
}
