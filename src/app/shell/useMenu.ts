import { useEffect, useRef, useState } from 'react'

/** The menu of a header that has no room for its tools: open or not, closed again by Escape and by a click beside the header. */
export function useMenu() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // In a frame the menu lies in the page's flow: closing it would move what was clicked.
    if (!isOpen || document.documentElement.dataset['embed'] !== undefined) return undefined
    const onClick = ({ target }: MouseEvent) => {
      if (!(target as Element).closest('header, dialog')) setOpen(false)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!target.closest('header') || target.closest('dialog, [role="search"]')) return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [isOpen])
  return [isOpen, setOpen, button] as const
}
