import { standingOf } from '../../domain/tour.ts'
import { useReader } from '../../store/useReader.ts'
import buttons from '../../ui/button.module.css'
import styles from './tourCard.module.css'
import { usePresenting } from './usePresenting.ts'

/** A tour for one reader at a desk: the step's words over its evidence. */
export function TourCard() {
  const { graph, view, curtain, does } = useReader((state) => state)
  const standing = standingOf(graph, view)
  const ways = usePresenting(standing?.tour.steps.length ?? 1)
  if (!standing) return null
  const { tour, step } = standing
  return (
    <section className={styles.card} aria-label={`Tour: ${tour.title}`}>
      <p className={styles.place}>
        <span>
          Tour: {tour.title} · {ways.step} / {ways.steps}
        </span>
        <button type="button" className={buttons.quiet} onClick={does.leaveTour}>
          Leave the tour
        </button>
      </p>
      {view.away ? (
        <button type="button" className={buttons.button} onClick={() => does.goToStep(view.step)}>
          Back to step {view.step}: {step.title}
        </button>
      ) : (
        <div aria-live="polite">
          <h2>{step.title}</h2>
          <p>{step.text}</p>
          {step.question && (
            <p className={styles.question}>
              <b>{step.question.ask}</b> {curtain.answer && <span>{step.question.answer}</span>}
            </p>
          )}
          <div className={styles.ways}>
            <button type="button" className={buttons.button} disabled={ways.step === 1} onClick={ways.back}>
              Back
            </button>
            {step.question && !curtain.answer ? (
              <button type="button" className={buttons.button} onClick={ways.reveal}>
                Show the answer
              </button>
            ) : (
              <button
                type="button"
                className={buttons.button}
                disabled={ways.step === ways.steps}
                onClick={ways.next}
              >
                Next
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
