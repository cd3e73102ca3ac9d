import { useCallback, useEffect, useRef, type RefObject } from 'react'

/**
 * Brings the first selected row into view when something is selected elsewhere. Hands back the way to select from within
 * the table, where the row that was pressed stays put.
 */
export function useScrollToRow(
  body: RefObject<HTMLTableSectionElement | null>,
  select: string | null,
  onSelect: (id: string) => void,
): (id: string) => void {
  const own = useRef<string | null>(null)
  useEffect(() => {
    const fromOutside = select !== own.current
    own.current = null
    if (select !== null && fromOutside)
      body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' })
  }, [body, select])
  return useCallback(
    (id) => {
      own.current = id
      onSelect(id)
    },
    [onSelect],
  )
}
