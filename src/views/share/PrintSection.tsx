import { Printer as PrinterNode } from 'lucide'
import { useEffect, useState } from 'react'
import type { Paper, Printer } from '../../domain/handout/paper.ts'
import { PROOF_VIEW, TEXT_VIEW, type ViewName } from '../../domain/view/viewName.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { icon } from '../../ui/icon.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import * as styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import * as messages from '../../messages/share.ts'

const PrinterIcon = icon(PrinterNode)

const VIEWS: Record<ViewName, string> = {
  graph: messages.printGraph,
  table: messages.printTable,
  reader: messages.printMarkedText,
  proof: messages.printWorksheet,
  matrix: messages.printMatrix,
  timeline: messages.printTimeline,
}

interface Props {
  /** Address of the view; null where it has none that others could open. */
  page: string | null
  /** Rejects where what prints cannot be loaded. */
  printer(): Promise<Printer>
}

/** The present view on paper; in a frame, where printing is refused or prints the host's page, the way to where it works. */
export function PrintSection({ page, printer }: Props) {
  return (
    <section>
      <h3>{messages.printAHandout}</h3>
      {window.parent === window ? (
        <Choices printer={printer} />
      ) : (
        <>
          <p className={styles.note}>
            {messages.aPageInsideAnotherPage}{' '}
            {page === null ? messages.openItInAWindow : messages.printItFromTheFull}
          </p>
          {page !== null && <TextToCopy label={messages.addressOfTheFullPage} text={page} rows={2} />}
        </>
      )}
    </section>
  )
}

function Choices({ printer }: Pick<Props, 'printer'>) {
  const graph = useGraph()
  const { view } = useView()
  const [chosen, setChosen] = useState<'view' | 'marked text' | 'text'>('view')
  const [withNotes, setWithNotes] = useState(false)
  const [failed, setFailed] = useState(false)
  const [counted, setCounted] = useState<{ paper: Paper; pages: number } | null>(null)
  const mayHaveNotes = chosen === 'view' && view !== PROOF_VIEW && graph.file.notes.length > 0
  const paper: Paper = mayHaveNotes && withNotes ? 'view with notes' : chosen
  useEffect(() => {
    let isOver = false
    printer().then(
      ({ pages }) => isOver || setCounted({ paper, pages: pages(paper) }),
      // Without the number of pages it can still be tried.
      () => undefined,
    )
    return () => void (isOver = true)
  }, [printer, paper])
  const tryPrinting = () => {
    setFailed(false)
    printer().then(
      ({ print }) => print(paper),
      () => setFailed(true),
    )
  }
  const papers = [
    ['view', VIEWS[view]],
    ...(view === TEXT_VIEW ? [] : [['marked text', messages.printMarkedText] as const]),
    ['text', messages.printText],
  ] as const
  return (
    <>
      <p className={styles.soft}>{messages.printsWhatIsSelected}</p>
      <fieldset className={styles.papers}>
        <legend className="visually-hidden">{messages.whatToPrint}</legend>
        {papers.map(([id, label]) => (
          <label key={id}>
            <input type="radio" name="paper" checked={chosen === id} onChange={() => setChosen(id)} /> {label}
          </label>
        ))}
        {mayHaveNotes && (
          <label>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={({ target }) => setWithNotes(target.checked)}
            />{' '}
            {messages.withNotes}
          </label>
        )}
      </fieldset>
      <button type="button" className={buttons.button} onClick={tryPrinting}>
        <PrinterIcon size={16} aria-hidden /> {messages.print}
      </button>{' '}
      <span role="status" className={styles.soft}>
        {counted?.paper === paper && messages.aboutPages({ count: counted.pages })}
      </span>
      {failed && <LoadFailed again={tryPrinting}>{messages.theHandoutCouldNotBe}</LoadFailed>}
    </>
  )
}
