import { Maximize, Minus, Plus } from 'lucide-react'
import type { Ref, RefObject } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import * as styles from './graph.module.css'
import type { ViewportActions } from './useViewport.ts'
import * as messages from '../../messages/graph.ts'

interface Props {
  viewport: RefObject<ViewportActions>
  ref: Ref<HTMLDivElement>
}

export function ZoomButtons({ viewport, ref }: Props) {
  return (
    <div ref={ref} className={styles.zoom} role="group" aria-label={messages.zoom}>
      <IconButton label={messages.zoomIn} onClick={() => viewport.current.zoomBy(1.25)}>
        <Plus size={18} aria-hidden />
      </IconButton>
      <IconButton label={messages.zoomOut} onClick={() => viewport.current.zoomBy(0.8)}>
        <Minus size={18} aria-hidden />
      </IconButton>
      <IconButton label={messages.fitTheWholeGraph} onClick={() => viewport.current.fit()}>
        <Maximize size={18} aria-hidden />
      </IconButton>
    </div>
  )
}
