import { useEffect } from 'react'
import { isForFocus, isSingleKey, keyOf } from '../../ui/keys.ts'
import { hasSingleKeys } from '../../ui/singleKeys.ts'

interface Shortcuts {
  showKeys(): void
  escape(from: Element): void
}

/** Keys that work everywhere but in a field: `/` searches, `?` lists the keys, Escape leads one step back. */
export function useShortcuts({ showKeys, escape }: Shortcuts) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isForFocus(event) || target.closest('dialog')) return
      const shortcuts: Record<string, () => void> = {
        '/': () => document.querySelector<HTMLInputElement>('[role="search"] input')?.focus(),
        '?': showKeys,
        Escape: () => escape(target),
      }
      const key = keyOf(event, shortcuts)
      if (key === undefined || (isSingleKey(key) && !hasSingleKeys())) return
      if (key === '/') event.preventDefault()
      shortcuts[key]!()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

/** Puts the keyboard into the present view. */
export const focusView = () =>
  ['#stage [tabindex="0"]', '#stage button']
    .flatMap((one) => document.querySelector<HTMLElement>(one) ?? [])[0]
    ?.focus()
