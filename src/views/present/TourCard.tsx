import { attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { claimsOnStep, tourPosition } from '../../domain/view/tour.ts'
import { useActions, useGraph, useOverlay, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import * as styles from './tourCard.module.css'
import { Evidence } from './Evidence.tsx'
import { Question } from './Question.tsx'
import { TourWords } from './TourWords.tsx'
import { usePresenting } from './usePresenting.ts'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

/** A tour for one reader at a desk: the step's words over its evidence. */
export function TourCard() {
  const graph = useGraph()
  const view = useView()
  const overlay = useOverlay()
  const actions = useActions()
  const position = tourPosition(graph, view)
  const controls = usePresenting(position?.tour.steps.length ?? 1)
  if (!position) return null
  const { tour, step } = position
  const read = claimsOnStep(graph, view)
  const isQuestion = step.question !== undefined || (view.hide?.includes('voices') ?? false)
  const asked = !isQuestion ? 'nothing' : overlay.answer ? 'told' : 'open'
  const said = (words: string) => attributesOfWords(graph.file.language, words)
  return (
    <section className={styles.card} aria-label={messages.tourTitle({ title: tour.title })}>
      <p className={styles.place}>
        <span>
          {withElements(messages.tourStep, {
            title: <Words>{isolateName(tour.title)}</Words>,
            step: controls.step,
            steps: controls.steps,
          })}
        </span>
        {(view.away || controls.step < controls.steps) && (
          <button type="button" className={buttons.quiet} onClick={actions.leaveTour}>
            {messages.leaveTheTour}
          </button>
        )}
      </p>
      {view.away ? (
        <button type="button" className={buttons.button} onClick={() => actions.goToStep(view.step)}>
          {withElements(messages.backToStepTitle, {
            step: view.step,
            title: <Words>{isolateName(step.title)}</Words>,
          })}
        </button>
      ) : (
        <div aria-live="polite">
          <h2 {...said(step.title)}>
            <TourWords>{step.title}</TourWords>
          </h2>
          <p {...said(step.text)}>
            <TourWords>{step.text}</TourWords>
          </p>
          {read && (
            <Evidence graph={graph} claims={read} most={Infinity} asked={asked} onSentence={actions.select} />
          )}
          {step.question && <Question question={step.question} buttonStyle={buttons.button} />}
          <div className={styles.ways}>
            <button
              type="button"
              className={buttons.button}
              disabled={controls.step === 1}
              onClick={controls.back}
            >
              {messages.back}
            </button>
            <button
              type="button"
              className={buttons.button}
              onClick={
                controls.step === controls.steps ? actions.leaveTour : () => actions.goToStep(view.step + 1)
              }
            >
              {controls.step === controls.steps ? messages.leaveTheTour : messages.next}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}
