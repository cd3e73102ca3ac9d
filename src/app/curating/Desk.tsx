import { useEffect, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { toFile } from '../../domain/draft/draft.ts'
import { lastDone, lastUndone, present } from '../../domain/draft/history.ts'
import { commandName } from '../../domain/draft/commandName.ts'
import { sectionsOfText } from '../../domain/draft/plainText.ts'
import type { Finding } from '../../domain/draft/findings.ts'
import { StoreContext } from '../../store/useAppState.ts'
import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { ClaimForm } from '../../views/curate/ClaimForm.tsx'
import { ClaimsPanel } from '../../views/curate/ClaimsPanel.tsx'
import * as styles from '../../views/curate/curate.module.css'
import { DetailsPanel } from '../../views/curate/DetailsPanel.tsx'
import { FinishPanel } from '../../views/curate/FinishPanel.tsx'
import { NamesPanel } from '../../views/curate/NamesPanel.tsx'
import { NewText } from '../../views/curate/NewText.tsx'
import { NotesPanel } from '../../views/curate/NotesPanel.tsx'
import { TextPane } from '../../views/curate/TextPane.tsx'
import { TourPanel } from '../../views/curate/TourPanel.tsx'
import { App } from '../shell/App.tsx'
import type { CurateServices } from './services.ts'
import { DraftGraph } from './DraftGraph.tsx'
import { Kept } from './Kept.tsx'
import { saveDraft } from './saveDraft.ts'
import type { DraftReader } from './followDraft.ts'
import * as messages from '../../messages/curate.ts'

const STEPS = {
  names: messages.stepNames,
  claims: messages.stepClaims,
  tour: messages.stepTour,
  finish: messages.stepFinish,
} as const
type Step = keyof typeof STEPS
/** On a small screen one of three shows at a time. */
type Pane = 'text' | 'work' | 'graph'

interface Props {
  reader: DraftReader
  services: CurateServices
  onClose(): void
  takeOver(): void
}

/** The text, the work on it and the graph that grows from it, beside each other. */
export function Desk({ reader, services, onClose, takeOver }: Props) {
  const draft = useDraft()
  const actions = useDraftActions()
  const form = useDraftState((state) => state.form)
  const history = useDraftState((state) => state.history)
  const appStore = useStore(reader, (state) => state.reader)
  const [step, setStep] = useState<Step>(draft.file.entities.length ? 'claims' : 'names')
  const [pane, setPane] = useState<Pane>('text')
  const [words, setWords] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  const [isReplacing, setReplacing] = useState(false)
  const chosenInGraph = appStore?.getState().view.select ?? null
  useEffect(() => {
    document.title = `${draft.file.title} · ${messages.makeYourOwn}`
  }, [draft.file.title])

  const [undone, redone] = [lastDone(history), lastUndone(history)]
  const before = history.states[history.position - 1]
  const undoLabel =
    undone && before ? messages.undoWhat({ what: commandName(before, undone) }) : messages.nothingToUndo
  const redoLabel = redone
    ? messages.redoWhat({ what: commandName(present(history), redone) })
    : messages.nothingToRedo
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text'
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    if (isField || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    if (event.shiftKey) actions.redo()
    else actions.undo()
  }
  const backToText = () => {
    setPane('text')
    document.querySelector<HTMLElement>('[role="application"][aria-describedby="text_keys"]')?.focus()
  }
  const saveFile = async () => {
    if (await saveDraft(draft)) actions.savedToFile()
  }
  const goTo = (finding: Finding) => {
    if (finding.kind === 'uncited') {
      actions.select({ sentence: finding.about, from: 0, to: 0 })
      return backToText()
    }
    setStep(finding.kind === 'unconnected' || finding.kind === 'unfound' ? 'names' : 'claims')
  }
  if (isReading && appStore)
    return (
      <>
        <StoreContext value={appStore}>
          <App />
        </StoreContext>
        <button type="button" className={styles.back} onClick={() => setReading(false)}>
          {messages.backToEditing}
        </button>
      </>
    )
  const tab = (name: Pane, label: string) => (
    <button
      type="button"
      aria-pressed={pane === name}
      className={buttons.button}
      onClick={() => setPane(name)}
    >
      {label}
    </button>
  )
  return (
    // The keys of undoing reach everything on the desk.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.desk} data-pane={pane} onKeyDown={onKeyDown}>
      <header className={styles.top}>
        <h1>
          <bdi>{draft.file.title}</bdi>
        </h1>
        <Kept onSave={() => void saveFile()} takeOver={takeOver} />
        <div className={styles.tools}>
          <button
            type="button"
            className={buttons.button}
            disabled={!undone}
            title={undoLabel}
            aria-label={undoLabel}
            onClick={actions.undo}
          >
            {messages.undo}
          </button>
          <button
            type="button"
            className={buttons.button}
            disabled={!redone}
            title={redoLabel}
            aria-label={redoLabel}
            onClick={actions.redo}
          >
            {messages.redo}
          </button>
          <button
            type="button"
            className={buttons.button}
            disabled={!appStore}
            onClick={() => setReading(true)}
          >
            {messages.read}
          </button>
          <button type="button" className={buttons.button} onClick={onClose}>
            {messages.allTexts}
          </button>
        </div>
      </header>
      <nav className={styles.panes} aria-label={messages.panes}>
        {tab('text', messages.stepText)}
        {tab('work', messages.stepWork)}
        {tab('graph', messages.stepGraph)}
      </nav>
      <main className={styles.columns}>
        <div className={styles.column} data-column="text">
          <TextPane
            onClaim={() => {
              actions.newClaim()
              setStep('claims')
              setPane('work')
            }}
            onName={(selected) => {
              actions.discardForm()
              setWords(selected)
              setStep('names')
              setPane('work')
            }}
          />
        </div>
        <div className={styles.column} data-column="work">
          {form ? (
            <ClaimForm key={form.mends ?? form.finishes} form={form} onClosed={backToText} />
          ) : (
            <>
              <nav className={styles.tabs} aria-label={messages.steps}>
                {(Object.keys(STEPS) as Step[]).map((name) => (
                  <button
                    key={name}
                    type="button"
                    aria-current={step === name ? 'step' : undefined}
                    onClick={() => setStep(name)}
                  >
                    {STEPS[name]}
                  </button>
                ))}
              </nav>
              <div className={styles.panel}>
                {step === 'names' && <NamesPanel words={words} onWords={setWords} onDone={backToText} />}
                {step === 'claims' && <ClaimsPanel />}
                {step === 'tour' && (
                  <>
                    <TourPanel chosen={chosenInGraph} />
                    <NotesPanel />
                  </>
                )}
                {step === 'finish' && (
                  <>
                    <FinishPanel
                      saveOnePage={async () => {
                        const page = await services.onePage(toFile(draft))
                        await saveDraft(draft, page)
                      }}
                      saveFile={saveFile}
                      onRead={() => setReading(true)}
                      onTextAnew={() => setReplacing(true)}
                      onFinding={goTo}
                    />
                    <DetailsPanel />
                  </>
                )}
              </div>
            </>
          )}
        </div>
        <div className={styles.column} data-column="graph">
          {appStore ? (
            <StoreContext value={appStore}>
              <DraftGraph />
            </StoreContext>
          ) : (
            <p className={styles.hint}>{messages.theGraphComes}</p>
          )}
        </div>
      </main>
      {isReplacing && (
        <Dialog title={messages.textAnew} onClose={() => setReplacing(false)}>
          <NewText
            title={draft.file.title}
            onText={(title, text) => {
              actions.perform({ do: 'set-details', details: { title } })
              actions.perform({ do: 'set-text', sections: sectionsOfText(text, draft.file.language) })
              setReplacing(false)
            }}
          />
        </Dialog>
      )}
    </div>
  )
}
