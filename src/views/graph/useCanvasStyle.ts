import { useEffect, useState } from 'react'
import { stylesheet } from './stylesheet.ts'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** The canvas's stylesheet, made anew when the theme changes: a canvas does not do so by itself. */
export function useCanvasStyle(crowded: boolean) {
  const [style, setStyle] = useState(() => stylesheet(readToken(), crowded))
  useEffect(() => {
    const again = () => setStyle(stylesheet(readToken(), crowded))
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', again)
    const themed = new MutationObserver(again)
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      themed.disconnect()
      for (const query of queries) query.removeEventListener('change', again)
    }
  }, [crowded])
  return style
}

function readToken(): (name: string) => string {
  const probe = document.createElement('span')
  // Where colours are forced, every text would come out in the colour of text.
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const computed = getComputedStyle(document.documentElement)
  const values = new Map<string, string>()
  const token = (name: string) => {
    if (name.startsWith('--faded')) return computed.getPropertyValue(name)
    if (name === '--sans') return families(computed.getPropertyValue(name))
    const known = values.get(name)
    if (known) return known
    // Through a probe, for a system colour has no value of its own that a canvas understands.
    probe.style.color = `var(${name})`
    const value = getComputedStyle(probe).color
    values.set(name, value)
    return value
  }
  queueMicrotask(() => probe.remove())
  return token
}

/** A face that came too late for the page is left out of the canvas too, or the two would not look the same. */
function families(list: string): string {
  const [face = '', ...fallbacks] = list.split(',')
  return document.fonts.check(`600 13px ${face}`) ? list : fallbacks.join(',')
}
