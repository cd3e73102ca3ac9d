import { attributesOfWords, isolated } from '../../domain/text/language.ts'
import { tourPosition } from '../../domain/view/tour.ts'
import { useActions, useGraph, useOverlay, useView } from '../../store/useAppState.ts'
import buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import styles from './tourCard.module.css'
import { TourWords } from './TourWords.tsx'
import { usePresenting } from './usePresenting.ts'

/** A tour for one reader at a desk: the step's words over its evidence. */
export function TourCard() {
  const graph = useGraph()
  const view = useView()
  const overlay = useOverlay()
  const actions = useActions()
  const standing = tourPosition(graph, view)
  const ways = usePresenting(standing?.tour.steps.length ?? 1)
  if (!standing) return null
  const { tour, step } = standing
  const said = (words: string) => attributesOfWords(graph.file.language, words)
  return (
    <section className={styles.card} aria-label={`Tour: ${tour.title}`}>
      <p className={styles.place}>
        <span>
          Tour: <Words>{isolated(tour.title)}</Words> · {ways.step} / {ways.steps}
        </span>
        <button type="button" className={buttons.quiet} onClick={actions.leaveTour}>
          Leave the tour
        </button>
      </p>
      {view.away ? (
        <button type="button" className={buttons.button} onClick={() => actions.goToStep(view.step)}>
          Back to step {view.step}: <Words>{isolated(step.title)}</Words>
        </button>
      ) : (
        <div aria-live="polite">
          <h2 {...said(step.title)}>
            <TourWords>{step.title}</TourWords>
          </h2>
          <p {...said(step.text)}>
            <TourWords>{step.text}</TourWords>
          </p>
          {step.question && (
            <p className={styles.question}>
              <b {...said(step.question.ask)}>
                <TourWords>{step.question.ask}</TourWords>
              </b>{' '}
              {overlay.answer && (
                <span {...said(step.question.answer)}>
                  <TourWords>{step.question.answer}</TourWords>
                </span>
              )}
            </p>
          )}
          <div className={styles.ways}>
            <button type="button" className={buttons.button} disabled={ways.step === 1} onClick={ways.back}>
              Back
            </button>
            {step.question && !overlay.answer ? (
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
