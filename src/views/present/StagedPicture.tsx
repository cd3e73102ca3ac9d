import { useCallback, useMemo, useRef, type ComponentType } from 'react'
import { counted } from '../../domain/counted.ts'
import type { Box } from '../../domain/layout/labelBox.ts'
import type { Picture } from '../../domain/select/picture.ts'
import type { Presented } from '../../domain/select/presented.ts'
import { staged } from '../../domain/select/staged.ts'
import { maskId } from '../../domain/maskedIds.ts'
import { useReader } from '../../store/useReader.ts'
import { Legend } from './Legend.tsx'
import styles from './present.module.css'
import { useSize } from './useSize.ts'

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
  subject: Presented
  title: string
}

/** The picture of what is presented, its labels never under 3.6 % of the screen's height. */
export function StagedPicture({ Picture, subject, title }: Props) {
  const { graph, view, positions, does } = useReader((state) => state)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const stage = useMemo(() => {
    if (!size || !subject.entities.length) return null
    const { width, height, unit } = size
    return staged(graph, subject, positions, {
      width,
      height,
      largestLabel: 6.4 * unit,
      smallestLabel: 3.6 * unit,
    })
  }, [graph, subject, positions, size])
  const choose = useCallback((id: string | null) => id !== null && does.select(id), [does])
  return (
    <>
      <div className={styles.picture} ref={frame}>
        {stage && (
          <Picture
            drawings={[{ name: 'stage', picture: stage.picture, fonts: fontsOf(stage.picture) }]}
            box={stage.box}
            title={`Picture: ${title}`}
            name="stage"
            tabStops
            linkTo={(id) => `#${maskId(view, id)}`}
            onSelect={choose}
          />
        )}
      </div>
      <div className={styles.under}>
        {stage && <Legend lines={stage.picture.lines} />}
        {stage !== null && stage.leftOut > 0 && <p>and {counted(stage.leftOut, 'more name')}</p>}
      </div>
    </>
  )
}

const fontsOf = ({ nodes }: Picture) => new Map(nodes.map(({ id, font }) => [id, font]))
