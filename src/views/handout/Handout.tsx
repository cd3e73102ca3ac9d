import type { ReactNode } from 'react'
import type { Origin } from '../../domain/export/extent.ts'
import { quotedOfText } from '../../domain/graph/graph.ts'
import { handout } from '../../domain/handout/handout.ts'
import { handoutPicture, type HandoutPicture } from '../../domain/handout/handoutPicture.ts'
import { useGraph, usePositions, useView } from '../../store/useAppState.ts'
import { HandoutPage } from './HandoutPage.tsx'
import { NumberedPicture } from './NumberedPicture.tsx'
import * as messages from '../../messages/handout.ts'

/** What A4 and Letter both have room for on a first page, in px, beside title and legend. */
const FRAME = { width: 686, height: 740 }
/** From these heights on, a long title or a page that lies could push a part of the picture to the next page. */
const SIZES = { page: 600, half: 380 }

interface Props {
  origin: Origin
  /** Draws the graph, without numbers, into the box that it has. */
  drawPicture(sheet: HandoutPicture, title: string): ReactNode
}

/** The present view for paper: the graph with a number on each line, and under each number the claims behind it. */
export function Handout({ origin, drawPicture }: Props) {
  const graph = useGraph()
  const view = useView()
  const positions = usePositions()
  const held = handout(graph, view)
  const sheet = handoutPicture(graph, held, positions, FRAME)
  const height = sheet ? (sheet.box.bottom - sheet.box.top) * sheet.zoom : 0
  const size = height > SIZES.page ? 'page' : height > SIZES.half ? 'half' : undefined
  return (
    <HandoutPage origin={origin} held={held} size={size}>
      {sheet && (
        <NumberedPicture sheet={sheet}>
          {drawPicture(sheet, messages.graphOf({ title: quotedOfText(graph, graph.file.title) }))}
        </NumberedPicture>
      )}
    </HandoutPage>
  )
}
