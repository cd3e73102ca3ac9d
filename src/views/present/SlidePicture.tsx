import { useCallback, useMemo, useRef, type ComponentType } from 'react'
import type { Box } from '../../domain/geometry/box.ts'
import type { Picture } from '../../domain/picture/picture.ts'
import type { Slide } from '../../domain/slides/slide.ts'
import { slidePicture } from '../../domain/slides/slidePicture.ts'
import { maskId } from '../../domain/visibility/maskedIds.ts'
import { useActions, useGraph, usePositions, useUnmaskedGraph, useView } from '../../store/useAppState.ts'
import { Compared } from './Compared.tsx'
import { Legend } from './Legend.tsx'
import * as styles from './present.module.css'
import { useSize } from './useSize.ts'
import { useSmall } from './useSmall.ts'
import * as messages from '../../messages/present.ts'

export interface PictureProps {
  /** One drawing: the picture, and the sizes of the labels that show, by entity. */
  drawings: readonly [{ name: string; picture: Picture; fonts: ReadonlyMap<string, number> }]
  box: Box
  title: string
  name: string
  tabStops: boolean
  linkTo(id: string): string | null
  onSelect?(id: string | null): void
}

interface Props {
  Picture: ComponentType<PictureProps>
  subject: Slide
  title: string
}

/** The picture of what is presented, its labels never under 3.6 % of the screen's height; on a small one, read from near, under 2.9 %. */
export function SlidePicture({ Picture, subject, title }: Props) {
  const graph = useGraph()
  const view = useView()
  const whole = useUnmaskedGraph()
  const positions = usePositions()
  const actions = useActions()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const small = useSmall()
  const stage = useMemo(() => {
    if (!size || !subject.entities.length) return null
    const { width, height, unit } = size
    return slidePicture(graph, whole, subject, positions, {
      width,
      height,
      largestLabel: (small ? 4.6 : 6.4) * unit,
      smallestLabel: (small ? 2.9 : 3.6) * unit,
    })
  }, [graph, whole, subject, positions, size, small])
  const choose = useCallback((id: string | null) => id !== null && actions.select(id), [actions])
  return (
    <>
      <div className={styles.picture} ref={frame}>
        {stage && (
          <Picture
            drawings={[{ name: 'stage', picture: stage.picture, fonts: fontsOf(stage.picture) }]}
            box={stage.box}
            title={messages.pictureTitle({ title })}
            name="stage"
            tabStops
            linkTo={(id) => `#${maskId(view, id)}`}
            onSelect={choose}
          />
        )}
      </div>
      <div className={styles.under}>
        {stage && <Legend lines={stage.picture.lines} />}
        {stage !== null && stage.leftOut > 0 && <p>{messages.andLeftout({ leftOut: stage.leftOut })}</p>}
        {subject.hidden > 0 && (
          <p>
            {messages.claimsFiltered({ count: subject.hidden })}{' '}
            <button type="button" onClick={actions.showAll}>
              {messages.showAll}
            </button>
          </p>
        )}
      </div>
      {view.compare && stage && <Compared subject={subject} lines={stage.picture.lines} />}
    </>
  )
}

const fontsOf = ({ nodes }: Picture) => new Map(nodes.map(({ id, font }) => [id, font]))
