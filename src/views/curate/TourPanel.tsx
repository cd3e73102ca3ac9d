import type { Tour, TourStep } from '../../domain/file/graphFile.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/Picker.tsx'
import * as styles from './curate.module.css'
import { stepOptions } from './options.ts'
import { TextField } from './TextField.tsx'
import * as messages from '../../messages/curate.ts'

const FIRST = 'tour'

/** The tour of the text: its steps, what each shows and says, and what is asked before. */
export function TourPanel({ chosen }: { chosen: string | null }) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [tour, ...others] = file.tours
  const setTour = (next: Tour | null) =>
    void actions.perform({ do: 'set-tours', tours: next ? [next, ...others] : others })
  const steps = tour?.steps ?? []
  const setSteps = (next: readonly TourStep[]) =>
    setTour(next.length ? { ...(tour ?? { id: FIRST, title: file.title }), steps: [...next] } : null)
  const options = stepOptions(file)
  const nameOf = (id: string | undefined) =>
    options.find((option) => option.id === id)?.label ?? messages.showsEverything
  const add = (select: string | null) => {
    const name = nameOf(select ?? undefined)
    setSteps([...steps, { title: name, text: name, view: select === null ? {} : { select } }])
  }
  return (
    <section className={styles.form}>
      <h2>{messages.tours}</h2>
      <p className={styles.soft}>{messages.toursExplained}</p>
      {tour && (
        <TextField
          label={messages.tourTitle}
          value={tour.title}
          onChange={(title) => title.trim() && setTour({ ...tour, title: title.trim() })}
        />
      )}
      <ol className={styles.steps}>
        {steps.map((step, i) => {
          const set = (change: Partial<TourStep>) => setSteps(steps.with(i, { ...step, ...change }))
          const move = (to: number) => setSteps(steps.with(i, steps[to]!).with(to, step))
          const number = String(i + 1)
          const { question } = step
          return (
            // Steps have no ids; what is typed in one is kept until it is left.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i} aria-label={messages.stepNumber({ number })}>
              <TextField
                label={messages.stepTitle}
                value={step.title}
                onChange={(title) => title.trim() && set({ title: title.trim() })}
              />
              <TextField
                label={messages.stepWords}
                rows={3}
                value={step.text}
                onChange={(text) => text.trim() && set({ text: text.trim() })}
              />
              <p>{messages.stepShows}</p>
              <Picker
                label={messages.stepShows}
                options={options}
                value={step.view.select ?? null}
                placeholder={messages.showsEverything}
                nothingFound={messages.nothingFound}
                onChoose={(select) => set({ view: { ...step.view, select } })}
              />
              <TextField
                label={messages.question}
                value={question?.ask ?? ''}
                onChange={(ask) => setSteps(steps.with(i, withQuestion(step, ask, question?.answer ?? '')))}
              />
              {question && (
                <TextField
                  label={messages.answer}
                  rows={2}
                  value={question.answer}
                  onChange={(answer) => setSteps(steps.with(i, withQuestion(step, question.ask, answer)))}
                />
              )}
              <TextField
                label={messages.presenterNotes}
                rows={2}
                value={step.notes ?? ''}
                onChange={(notes) => notes.trim() && set({ notes: notes.trim() })}
              />
              <p className={buttons.row}>
                {i > 0 && (
                  <button
                    type="button"
                    className={buttons.button}
                    aria-label={messages.moveUp({ number })}
                    onClick={() => move(i - 1)}
                  >
                    ↑
                  </button>
                )}
                {i < steps.length - 1 && (
                  <button
                    type="button"
                    className={buttons.button}
                    aria-label={messages.moveDown({ number })}
                    onClick={() => move(i + 1)}
                  >
                    ↓
                  </button>
                )}
                <button
                  type="button"
                  className={buttons.button}
                  aria-label={messages.deleteStep({ number })}
                  onClick={() => setSteps(steps.filter((other) => other !== step))}
                >
                  {messages.deleteIt}
                </button>
              </p>
            </li>
          )
        })}
      </ol>
      <p className={buttons.row}>
        <button type="button" className={buttons.button} onClick={() => add(null)}>
          {messages.addStep}
        </button>
        {chosen !== null && (
          <button type="button" className={buttons.button} onClick={() => add(chosen)}>
            {messages.addStepOf} <small>{nameOf(chosen)}</small>
          </button>
        )}
      </p>
    </section>
  )
}

/** A question has an answer as well, which at first repeats that there is none yet. */
function withQuestion({ question: _, ...step }: TourStep, ask: string, answer: string): TourStep {
  if (!ask.trim()) return step
  return { ...step, question: { ask: ask.trim(), answer: answer.trim() || '…' } }
}
