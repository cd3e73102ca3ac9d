import { useEffect, useRef } from 'react'
import type { Ways } from './usePresenting.ts'

/** What can lie over the screen; a window that has none of it hands over nothing. */
interface Overlays {
  link?(): void
  spotlight?(): void
  keys?(): void
  /** Set while one of them does. */
  close?: (() => void) | undefined
}

/**
 * The keys of a presenter's remote, and some for the keyboard. A remote is a keyboard that knows PageUp, PageDown, `.` or
 * `B`, F5 and Escape. Letters are keys only here, where there is nothing to type into.
 */
export function useRemote(ways: Ways, overlays: Overlays) {
  const latest = useRef({ ways, overlays })
  useEffect(() => {
    latest.current = { ways, overlays }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isControl = (event.target as Element).closest('button, a, dialog') !== null
      if (isControl && (event.key === ' ' || event.key === 'Enter')) return
      const act = keysFor(latest.current.ways, latest.current.overlays)[
        event.key.length === 1 ? event.key.toLowerCase() : event.key
      ]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const keysFor = (ways: Ways, overlays: Overlays): Record<string, (() => void) | undefined> => ({
  PageDown: ways.next,
  ArrowRight: ways.next,
  ' ': ways.next,
  PageUp: ways.back,
  ArrowLeft: ways.back,
  Home: ways.first,
  End: ways.last,
  b: ways.blank,
  '.': ways.blank,
  r: ways.reveal,
  q: overlays.link,
  s: overlays.spotlight,
  '?': overlays.keys,
  Escape: overlays.close ?? ways.leave,
})
