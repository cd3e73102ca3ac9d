import { tourPosition } from '../../domain/view/tour.ts'
import { useActions, useGraph, useOverlay, useView } from '../../store/useAppState.ts'

/** What a presenter can do, whichever key, button or finger asks for it. */
export interface SlideControls {
  step: number
  steps: number
  /** There is nothing to go on to. */
  isLast: boolean
  next(): void
  back(): void
  first(): void
  last(): void
  blank(): void
  reveal(): void
  leave(): void
}

/** The ways through a tour, or through what is selected. A dark screen comes back first, and so does a step that was wandered off. */
export function usePresenting(steps: number): SlideControls {
  const graph = useGraph()
  const view = useView()
  const overlay = useOverlay()
  const actions = useActions()
  const { step, tour, away } = view
  const question = away ? undefined : tourPosition(graph, view)?.step.question
  const go = (to: number) => {
    if (overlay.blank) actions.setOverlay({ blank: false })
    else if (tour !== null && away) actions.goToStep(step)
    else if (to !== step && to >= 1 && to <= steps) actions.goToStep(to)
  }
  return {
    step: Math.min(step, steps),
    steps,
    isLast: step >= steps && !(question && !overlay.answer) && !(tour !== null && away),
    next() {
      if (question && !overlay.answer && !overlay.blank) actions.setOverlay({ answer: true })
      else go(step + 1)
    },
    back: () => go(Math.min(step, steps + 1) - 1),
    first: () => go(1),
    last: () => go(steps),
    blank: () => actions.setOverlay({ blank: !overlay.blank }),
    reveal: () => actions.setOverlay({ answer: !overlay.answer }),
    leave() {
      if (overlay.blank) actions.setOverlay({ blank: false })
      else actions.present(null)
    },
  }
}
