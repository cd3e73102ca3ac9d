import { useEffect, useRef, useState } from 'react'

/** A menu for what has no room: open or not, closed again by Escape and by a click beside its place, `header` or `nav`. */
export function useMenu(place: 'header' | 'nav') {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // In a frame the header's menu lies in the page's flow: closing it would move what was clicked.
    if (!isOpen || (place === 'header' && document.documentElement.dataset['embed'] !== undefined))
      return undefined
    const onClick = ({ target }: MouseEvent) => {
      if (!(target as Element).closest(`${place}, dialog`)) setOpen(false)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!target.closest(place) || target.closest('dialog, [role="search"]')) return
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
  }, [isOpen, place])
  return [isOpen, setOpen, button] as const
}
