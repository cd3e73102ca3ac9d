import { useDraftState } from '../../store/useDraft.ts'
import type { Finding } from '../../domain/draft/findings.ts'
import * as buttons from '../../ui/button.module.css'
import { ClaimForm } from '../../views/curate/ClaimForm.tsx'
import { ClaimsPanel } from '../../views/curate/ClaimsPanel.tsx'
import * as styles from '../../views/curate/curate.module.css'
import { DetailsPanel } from '../../views/curate/DetailsPanel.tsx'
import { FinishPanel } from '../../views/curate/FinishPanel.tsx'
import { NamesPanel } from '../../views/curate/NamesPanel.tsx'
import { NewName } from '../../views/curate/NewName.tsx'
import { NotesPanel } from '../../views/curate/NotesPanel.tsx'
import { TourPanel } from '../../views/curate/TourPanel.tsx'
import * as messages from '../../messages/curate.ts'

const STEPS = {
  names: messages.stepNames,
  claims: messages.stepClaims,
  tour: messages.stepTour,
  finish: messages.stepFinish,
} as const
export type Step = keyof typeof STEPS

interface Props {
  step: Step
  onStep(step: Step): void
  /** Words that are to become a name; null: none. */
  words: string | null
  onWords(words: string | null): void
  /** When a name or a claim is made. */
  onDone(): void
  /** What is chosen in the graph. */
  chosen: string | null
  saveFile(): Promise<void>
  saveOnePage(): Promise<void>
  onRead(): void
  onTextAnew(): void
  onFinding(finding: Finding): void
}

/** The claim that is open, or what there is to do at the step that is chosen. */
export function WorkPanel({ step, onStep, words, onWords, onDone, chosen, ...finish }: Props) {
  const form = useDraftState((state) => state.form)
  const formNumber = useDraftState((state) => state.formNumber)
  if (form && words !== null)
    return (
      <section className={styles.panel}>
        <h2>{messages.addName}</h2>
        <NewName key={words} words={words} onDone={() => onWords(null)} />
        <button type="button" className={buttons.quiet} onClick={() => onWords(null)}>
          {messages.backToTheClaim}
        </button>
      </section>
    )
  if (form) return <ClaimForm key={formNumber} form={form} onClosed={onDone} />
  return (
    <>
      <nav className={styles.tabs} aria-label={messages.steps}>
        {(Object.keys(STEPS) as Step[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-current={step === name ? 'step' : undefined}
            onClick={() => onStep(name)}
          >
            {STEPS[name]}
          </button>
        ))}
      </nav>
      <div className={styles.panel}>
        {step === 'names' && <NamesPanel words={words} onWords={onWords} onDone={onDone} />}
        {step === 'claims' && <ClaimsPanel />}
        {step === 'tour' && (
          <>
            <TourPanel chosen={chosen} />
            <NotesPanel />
          </>
        )}
        {step === 'finish' && (
          <>
            <FinishPanel {...finish} />
            <DetailsPanel />
          </>
        )}
      </div>
    </>
  )
}
