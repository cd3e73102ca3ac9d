import { useEffect, useRef } from 'react'
import * as styles from './present.module.css'

/** Light around the pointer, shade elsewhere. */
export function Spotlight() {
  const shade = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shade.current?.style.setProperty('--x', `${clientX}px`)
      shade.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div className={styles.spotlight} ref={shade} aria-hidden="true" />
}
