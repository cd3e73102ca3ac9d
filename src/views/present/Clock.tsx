import { useEffect, useState } from 'react'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

const SECOND = 1000

/** The time of day, and how long this window has been open. */
export function Clock() {
  const [start] = useState(() => Date.now())
  const [now, setNow] = useState(start)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(now)
  const seconds = Math.floor((now - start) / SECOND)
  return (
    <p>
      {withElements(messages.timeSoFar, {
        time: <time>{time}</time>,
        passed: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
      })}
    </p>
  )
}
