import { useMemo } from 'react'
import { attributesOf, attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { slideOf } from '../../domain/slides/slide.ts'
import { visible } from '../../domain/visibility/visible.ts'
import { tourPosition } from '../../domain/view/tour.ts'
import { useActions, useOverlay, useUnmaskedGraph, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import { Clock } from './Clock.tsx'
import { Evidence } from './Evidence.tsx'
import * as styles from './notes.module.css'
import { TourWords } from './TourWords.tsx'
import { usePresenting } from './usePresenting.ts'
import { useRemote } from './useRemote.ts'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

/** For who presents, on a second screen: what the class sees in words, what to say to it, what comes next, and the time. */
export function NotesWindow() {
  const view = useView()
  const overlay = useOverlay()
  const actions = useActions()
  // Who presents knows what the class is to guess.
  const graph = useUnmaskedGraph()
  const shown = useMemo(() => visible(graph, view), [graph, view])
  const subject = useMemo(() => slideOf(graph, view, shown), [graph, view, shown])
  const position = tourPosition(graph, view)
  const onStep = position !== null && !view.away
  const controls = usePresenting(position?.tour.steps.length ?? subject.steps)
  useRemote(controls, {})
  const { language } = graph.file
  const said = (words: string) => attributesOfWords(language, words)
  const { question, notes } = onStep ? position.step : {}
  return (
    <main className={styles.window}>
      <header>
        <h1 {...(position ? said(position.tour.title) : attributesOf(language))}>
          {position?.tour.title ?? graph.file.title}
        </h1>
        <p role="status">
          {controls.step} / {controls.steps}
        </p>
        <Clock />
      </header>
      <section aria-label={messages.onTheScreen} data-dark={overlay.blank}>
        <h2 {...(onStep && said(position.step.title))}>
          <Words>{onStep ? position.step.title : subject.heading}</Words>
        </h2>
        {overlay.blank && <p>{messages.theScreenIsDark}</p>}
        {onStep && (
          <p {...said(position.step.text)}>
            <TourWords>{position.step.text}</TourWords>
          </p>
        )}
        {question && (
          <p>
            <b {...said(question.ask)}>{question.ask}</b>{' '}
            <span {...said(question.answer)}>
              <TourWords>{question.answer}</TourWords>
            </span>{' '}
            <i>{overlay.answer ? messages.shown : messages.notYetShown}</i>
          </p>
        )}
        <Evidence graph={graph} claims={subject.read} most={Infinity} asked="nothing" />
      </section>
      {notes && (
        <section aria-label={messages.notes}>
          <h2>{messages.notes}</h2>
          <p {...said(notes)}>{notes}</p>
        </section>
      )}
      {position?.next && (
        <section aria-label={messages.next}>
          <h2>
            {withElements(messages.nextTitle, { title: <Words>{isolateName(position.next.title)}</Words> })}
          </h2>
          <p {...said(position.next.text)}>
            <TourWords>{position.next.text}</TourWords>
          </p>
        </section>
      )}
      <nav aria-label={messages.presenting}>
        <button type="button" className={buttons.button} onClick={controls.back}>
          {messages.back}
        </button>
        {!controls.isLast && (
          <button type="button" className={buttons.button} onClick={controls.next}>
            {question && !overlay.answer
              ? messages.showTheAnswer
              : view.away && position
                ? messages.backToStep({ step: view.step })
                : messages.next}
          </button>
        )}
        <button
          type="button"
          className={buttons.button}
          aria-pressed={overlay.blank}
          onClick={controls.blank}
        >
          {messages.blank}
        </button>
        <label>
          {messages.tour}{' '}
          <select
            value={view.tour ?? ''}
            onChange={({ target }) =>
              target.value ? actions.goToStep(1, target.value) : actions.leaveTour()
            }
          >
            <option value="">{messages.none}</option>
            {graph.file.tours.map(({ id, title }) => (
              <option key={id} value={id}>
                {isolateName(title)}
              </option>
            ))}
          </select>
        </label>
      </nav>
      <p className={styles.hint}>{messages.thisWindowAndTheScreen}</p>
    </main>
  )
}
