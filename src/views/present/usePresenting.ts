import { standingOf } from '../../domain/tour.ts'
import { useReader } from '../../store/useReader.ts'

/** What a presenter can do, whichever key, button or finger asks for it. */
export interface Ways {
  step: number
  steps: number
  next(): void
  back(): void
  first(): void
  last(): void
  blank(): void
  reveal(): void
  leave(): void
}

/** The ways through a tour, or through what is selected. A dark screen comes back first, and so does a step that was wandered off. */
export function usePresenting(steps: number): Ways {
  const { graph, view, curtain, does } = useReader((state) => state)
  const { step, tour, away } = view
  const question = away ? undefined : standingOf(graph, view)?.step.question
  const go = (to: number) => {
    if (curtain.blank) does.draw({ blank: false })
    else if (tour !== null && away) does.goToStep(step)
    else if (to !== step && to >= 1 && to <= steps) does.goToStep(to)
  }
  return {
    step: Math.min(step, steps),
    steps,
    next() {
      if (question && !curtain.answer && !curtain.blank) does.draw({ answer: true })
      else go(step + 1)
    },
    back: () => go(Math.min(step, steps + 1) - 1),
    first: () => go(1),
    last: () => go(steps),
    blank: () => does.draw({ blank: !curtain.blank }),
    reveal: () => does.draw({ answer: !curtain.answer }),
    leave() {
      if (curtain.blank) does.draw({ blank: false })
      else does.present(null)
    },
  }
}
