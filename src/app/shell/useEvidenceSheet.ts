import { useState } from 'react'
import { panelOf } from '../../domain/view/analysis.ts'
import { useActions, useView } from '../../store/useAppState.ts'

/** Asked for, put away, or as the screen allows: beside the view on a wide one, away on a small one. */
export type PanelState = 'open' | 'closed' | 'auto'

/** Whether the evidence is open, what closing it means, and whether it can be closed where it stands beside the view. */
export function useEvidenceSheet() {
  const view = useView()
  const actions = useActions()
  const [isAsked, setAsked] = useState(false)
  // The sheet covers what a step of a tour shows: it can be put away without leaving the step.
  const [putAway, setPutAway] = useState<string | null>(null)
  const { tour, step, away, select } = view
  const panel = select === null ? panelOf(view) : null
  const isOnStep = tour !== null && !away
  const isChosen = !isOnStep && (select !== null || panel !== null)
  const place = tour === null ? null : [tour, step, away].join(' ')
  const isPutAway = place !== null && putAway === place && !isChosen
  const state: PanelState = !isPutAway && (isAsked || isChosen || tour !== null) ? 'open' : 'auto'
  const close = () => {
    setAsked(false)
    if (!isChosen) setPutAway(place)
    else if (panel) actions.showPanel(null)
    else actions.select(null)
  }
  const open = () => {
    setAsked(true)
    setPutAway(null)
  }
  return { state, panel, isChosen, isPutAway, open, close }
}
