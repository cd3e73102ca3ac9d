import { useEffect, useState } from 'react'
import { askedFrom, type Asked } from './asked.ts'

/** A drag that leaves the window is not always said to, but one inside it is heard of many times a second. */
const GONE_MS = 1_000

/** Takes files that are dropped anywhere on the page. True while some are held over it. */
export function useFileDrop(take: (asked: Asked) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined
    // A picture dragged out of the page itself counts as a file.
    let isOwn = false
    const markOwn = () => void (isOwn = true)
    const forgetOwn = () => void (isOwn = false)
    const leave = () => {
      clearTimeout(gone)
      setOver(false)
    }
    const over = (event: DragEvent) => {
      if (isOwn || !event.dataTransfer?.types.includes('Files')) return
      // Or the browser would show the file in the place of the page.
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
      clearTimeout(gone)
      gone = setTimeout(leave, GONE_MS)
    }
    const drop = (event: DragEvent) => {
      leave()
      if (isOwn || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      take(askedFrom(event.dataTransfer))
    }
    const handlers = {
      dragenter: over,
      dragover: over,
      drop,
      dragstart: markOwn,
      dragend: forgetOwn,
      pointermove: forgetOwn,
    }
    const each = Object.entries(handlers) as [keyof typeof handlers, (event: Event) => void][]
    for (const [name, listener] of each) window.addEventListener(name, listener)
    return () => {
      clearTimeout(gone)
      for (const [name, listener] of each) window.removeEventListener(name, listener)
    }
  }, [take])
  return isOver
}
