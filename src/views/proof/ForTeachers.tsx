import { Printer as PrinterNode } from 'lucide'
import { useState } from 'react'
import { classOf, type Graph } from '../../domain/graph/graph.ts'
import { keysOf, RELATION_CLASSES, type RelationClass } from '../../domain/graph/vocabulary.ts'
import type { Paper } from '../../domain/handout/paper.ts'
import { askable } from '../../domain/proof/askable.ts'
import { selectedValues } from '../../domain/view/facets.ts'
import type { View } from '../../domain/view/view.ts'
import { useActions } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { icon } from '../../ui/icon.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { COUNTS, QUESTIONS_ON_PAPER } from './counts.ts'
import * as styles from './forTeachers.module.css'
import * as messages from '../../messages/proof.ts'

const Printer = icon(PrinterNode)

export interface CanPrint {
  print(paper: Paper): Promise<void>
}
interface Props extends CanPrint {
  graph: Graph
  view: View
}

/** How many questions a class is asked and of which kinds, and both on paper, the key apart from the sheet. */
export function ForTeachers(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.teachers} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.forTeachers}</summary>
      {open && (
        <>
          <HowMany view={props.view} />
          <Kinds {...props} />
          <Print {...props} />
        </>
      )}
    </details>
  )
}

function HowMany({ view }: Pick<Props, 'view'>) {
  const actions = useActions()
  const { questions } = view
  const offered = new Set([...COUNTS, ...(questions ? [questions] : [])])
  return (
    <label className={styles.howMany}>
      {messages.howManyQuestions}{' '}
      <select
        value={questions ?? ''}
        onChange={({ target: { value } }) =>
          actions.switchTo({ ...view, questions: Number(value) || null, round: 1 })
        }
      >
        <option value="">{messages.noEnd({ onPaper: QUESTIONS_ON_PAPER })}</option>
        {[...offered].map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  )
}

/** Which classes of relations are asked about; one at least. */
function Kinds({ graph, view }: Omit<Props, 'print'>) {
  const actions = useActions()
  const asked = [...askable(graph, { ...view, classes: null }).asked]
  const count = (name: RelationClass) =>
    asked.filter((id) => classOf(graph.relations.get(id)!) === name).length
  const chosen = selectedValues(graph, view, 'classes')
  const offered = keysOf(RELATION_CLASSES).filter((name) => count(name) > 0)
  if (offered.length < 2) return null
  const toggle = (name: RelationClass) => {
    const next = offered.filter((one) => chosen.includes(one) !== (one === name))
    actions.switchTo({ ...view, classes: next.length < offered.length ? next : null, round: 1 })
  }
  return (
    <fieldset>
      <legend>{messages.whichKinds}</legend>
      {offered.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            disabled={offered.every((one) => chosen.includes(one) === (one === name))}
            onChange={() => toggle(name)}
          />
          {RELATION_CLASSES[name].label} ({count(name)})
        </label>
      ))}
    </fieldset>
  )
}

function Print({ print }: CanPrint) {
  const [failed, setFailed] = useState<Paper | null>(null)
  const tryPrinting = (paper: Paper) => {
    setFailed(null)
    print(paper).catch(() => setFailed(paper))
  }
  // A page inside another is refused, or prints that one.
  if (window.parent !== window) return <p>{messages.printFromTheFullPage}</p>
  return (
    <>
      <div className={buttons.row}>
        <button type="button" className={buttons.button} onClick={() => tryPrinting('view')}>
          <Printer size={16} aria-hidden /> {messages.printTheWorksheet}
        </button>
        <button type="button" className={buttons.button} onClick={() => tryPrinting('answer key')}>
          <Printer size={16} aria-hidden /> {messages.printTheAnswerKey}
        </button>
      </div>
      {failed && <LoadFailed again={() => tryPrinting(failed)}>{messages.theWorksheetCouldNotBe}</LoadFailed>}
    </>
  )
}
