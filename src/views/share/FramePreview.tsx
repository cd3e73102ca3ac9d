import { useLayoutEffect, useRef, useState } from 'react'
import { useAppState } from '../../store/useAppState.ts'
import { frameTitle, FRAME_SIZES, type FrameSize } from './embedCode.ts'
import * as styles from './share.module.css'
import { useAddresses } from '../../store/useAddresses.ts'
import * as messages from '../../messages/share.ts'

/** The frame itself, made small enough to be seen whole. Only where it comes from this very site. */
export function FramePreview({ embed, size }: { embed: string; size: FrameSize }) {
  const title = useAppState((state) => state.graph.file.title)
  const { mayFrame } = useAddresses()
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const { width, height } = FRAME_SIZES[size]
  const scale = width === '100%' ? 1 : Math.min(1, room / width)
  useLayoutEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  // A frame inside a frame shows nothing new.
  if (!mayFrame || window.parent !== window) return null
  return (
    <div className={styles.preview} ref={place} style={{ height: height * scale }}>
      {room > 0 && (
        <iframe
          title={messages.previewOf({ title: frameTitle(title) })}
          src={embed}
          sandbox="allow-scripts"
          width={width}
          height={height}
          style={{ scale }}
        />
      )}
    </div>
  )
}
