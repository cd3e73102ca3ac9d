import { useEffect, useState, type RefObject } from 'react'

const AWAKE_MS = 3000

/** Whether somebody has just moved the pointer or touched the screen: then the controls show. */
export function useAwake(element: RefObject<HTMLElement | null>): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    const screen = element.current
    if (!screen) return
    let timer = setTimeout(() => setAwake(false), AWAKE_MS)
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), AWAKE_MS)
    }
    screen.addEventListener('pointermove', wake)
    screen.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      screen.removeEventListener('pointermove', wake)
      screen.removeEventListener('pointerdown', wake)
    }
  }, [element])
  return awake
}
