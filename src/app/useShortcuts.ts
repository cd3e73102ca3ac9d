import { useEffect } from 'react'

/** Keys that work everywhere but in a field: `/` searches, `?` lists the keys, Escape leaves a side panel for the view. */
export function useShortcuts(showKeys: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea, dialog'))
        return
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('[role="search"] input')?.focus()
      }
      if (event.key === '?') showKeys()
      if (event.key === 'Escape' && target.closest('aside')) focusView()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

/** Puts the keyboard into the present view. */
export const focusView = () =>
  document.querySelector<HTMLElement>('#stage [tabindex="0"], #stage button')?.focus()
