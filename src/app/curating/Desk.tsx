import { useEffect, useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { toFile } from '../../domain/draft/draft.ts'
import { sectionsOfText } from '../../domain/draft/plainText.ts'
import type { Finding } from '../../domain/draft/findings.ts'
import { StoreContext } from '../../store/useAppState.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import * as styles from '../../views/curate/curate.module.css'
import { NewText } from '../../views/curate/NewText.tsx'
import { TextPane } from '../../views/curate/TextPane.tsx'
import { App } from '../shell/App.tsx'
import type { CurateServices } from './services.ts'
import { DeskHeader } from './DeskHeader.tsx'
import { DraftGraph } from './DraftGraph.tsx'
import { saveDraft } from './saveDraft.ts'
import type { DraftReader } from './followDraft.ts'
import { WorkPanel, type Step } from './WorkPanel.tsx'
import * as messages from '../../messages/curate.ts'

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
      <DeskHeader
        onSave={() => void saveFile()}
        takeOver={takeOver}
        onRead={appStore && (() => setReading(true))}
        onClose={onClose}
      />
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
              setWords(selected)
              setStep('names')
              setPane('work')
            }}
          />
        </div>
        <div className={styles.column} data-column="work">
          <WorkPanel
            step={step}
            onStep={setStep}
            words={words}
            onWords={setWords}
            onDone={backToText}
            chosen={chosenInGraph}
            saveFile={saveFile}
            saveOnePage={async () => {
              const page = await services.onePage(toFile(draft))
              await saveDraft(draft, page)
            }}
            onRead={() => setReading(true)}
            onTextAnew={() => setReplacing(true)}
            onFinding={goTo}
          />
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
