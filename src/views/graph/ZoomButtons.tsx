import { Maximize as MaximizeNode, Minus as MinusNode, Plus as PlusNode } from 'lucide'
import type { RefObject } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import * as styles from './graph.module.css'
import type { ViewportActions } from './useViewport.ts'
import * as messages from '../../messages/graph.ts'
import { icon } from '../../ui/icon.tsx'

const Maximize = icon(MaximizeNode)
const Minus = icon(MinusNode)
const Plus = icon(PlusNode)

interface Props {
  viewport: RefObject<ViewportActions>
}

export function ZoomButtons({ viewport }: Props) {
  return (
    <div className={styles.zoom} data-control role="group" aria-label={messages.zoom}>
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
