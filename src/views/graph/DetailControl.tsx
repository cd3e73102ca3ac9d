import { asksForMore, detailsOf, inDetail } from '../../domain/picture/detail.ts'
import type { Detail } from '../../domain/view/detail.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { Term } from '../../ui/Term.tsx'
import * as styles from './graph.module.css'
import * as messages from '../../messages/graph.ts'

interface Props {
  shown: Visible
  /** How much is drawn, which may be more than was asked for. */
  drawn: Detail
  fit(): void
}

const NAMES: Record<Detail, string> = { core: messages.core, more: messages.more, all: messages.all }

/** Chooses between the core of the graph, more of it and all, and counts what is left out. Nothing, where all is few. */
export function DetailControl({ shown, drawn, fit }: Props) {
  const graph = useGraph()
  const view = useView()
  const { showDetail } = useActions()
  const details = detailsOf(graph)
  if (details.length < 2) return null
  const isWhole = asksForMore(view)
  const leftOut = shown.entities.size - inDetail(graph, view, shown, drawn).entities.size
  return (
    <div className={styles.detail} role="group" aria-label={messages.howMuchIsDrawn}>
      {details.map((detail) => (
        <button
          key={detail}
          type="button"
          disabled={isWhole}
          aria-pressed={detail === (isWhole ? 'all' : drawn)}
          onClick={() => {
            showDetail(detail)
            // Who has zoomed in sees more than was asked for: the way back is out.
            if (detail === view.detail) fit()
          }}
        >
          {NAMES[detail]}
        </button>
      ))}
      <Term explained={messages.coreExplained}>
        {leftOut > 0 ? messages.andMoreNames({ count: leftOut }) : messages.everyNameIsDrawn}
      </Term>
    </div>
  )
}
