import { useEffect, useRef } from 'react'
import { isForFocus, isSingleKey, keyOf } from '../../ui/keys.ts'
import { hasSingleKeys } from '../../ui/singleKeys.ts'
import type { SlideControls } from './usePresenting.ts'

/** What can lie over the screen; a window that has none of it hands over nothing. */
interface Overlays {
  link?(): void
  spotlight?(): void
  keys?(): void
  /** Set while a sentence is read out. */
  sentence?: (() => void) | undefined
  /** Set while one of them lies over the screen. */
  close?: (() => void) | undefined
}

/** What a remote presses, a keyboard that knows PageUp, PageDown, one of these, F5 and Escape. */
const OF_REMOTE = ['b', '.']

/** The keys of a presenter's remote, and some for the keyboard. */
export function useRemote(controls: SlideControls, overlays: Overlays) {
  const latest = useRef({ controls, overlays })
  useEffect(() => {
    latest.current = { controls, overlays }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isForFocus(event)) return
      const keys = keysFor(latest.current.controls, latest.current.overlays)
      const key = keyOf(event, keys, OF_REMOTE)
      if (key === undefined || (isSingleKey(key) && !hasSingleKeys())) return
      const act = keys[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const keysFor = (controls: SlideControls, overlays: Overlays): Record<string, (() => void) | undefined> => ({
  PageDown: controls.next,
  ArrowRight: controls.next,
  ' ': controls.next,
  PageUp: controls.back,
  ArrowLeft: controls.back,
  Home: controls.first,
  End: controls.last,
  b: controls.blank,
  '.': controls.blank,
  r: controls.reveal,
  q: overlays.link,
  s: overlays.spotlight,
  w: overlays.sentence,
  '?': overlays.keys,
  Escape: overlays.close ?? controls.leave,
})
