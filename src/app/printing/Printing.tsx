import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Origin } from '../../domain/export/extent.ts'
import { textLanguage } from '../../domain/text/language.ts'
import { timelineHandout } from '../../domain/timeline/timelineHandout.ts'
import { matrixHandout } from '../../domain/matrix/matrixHandout.ts'
import { handoutExtent } from '../../domain/handout/handoutExtent.ts'
import { askable } from '../../domain/proof/askable.ts'
import { firstQuestions } from '../../domain/proof/question.ts'
import { type ViewName, PROOF_VIEW } from '../../domain/view/viewName.ts'
import type { AppStore } from '../../store/appStore.ts'
import { AddressesContext, useAddresses } from '../../store/useAddresses.ts'
import { StoreContext, useAppState, useGraph, useGraphWith, useView } from '../../store/useAppState.ts'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { GraphPicture } from '../../views/graph/GraphPicture.tsx'
import { Handout } from '../../views/handout/Handout.tsx'
import { HandoutPage } from '../../views/handout/HandoutPage.tsx'
import { NotesSheet } from '../../views/handout/NotesSheet.tsx'
import { TextSheet } from '../../views/handout/TextSheet.tsx'
import { TableSheet } from '../../views/table/TableSheet.tsx'
import { TimelineSheet } from '../../views/timeline/TimelineSheet.tsx'
import { MatrixSheet } from '../../views/matrix/MatrixSheet.tsx'
import { AnswerKey } from '../../views/proof/AnswerKey.tsx'
import { ASKED_ABOUT } from '../../views/proof/askedAbout.ts'
import { QUESTIONS_ON_PAPER } from '../../views/proof/counts.ts'
import { forClass } from '../../views/proof/forClass.ts'
import { Worksheet } from '../../views/proof/Worksheet.tsx'
import { addressesHere } from '../../url/addressesHere.ts'
import { pagesOf } from './pagesOf.ts'
import type { Paper, Printer } from '../../domain/handout/paper.ts'
import * as styles from './printing.module.css'
import * as messages from '../../messages/handout.ts'

interface SheetProps {
  origin: Origin
  paper: Paper
}

/** What each view is printed as. */
const SHEETS: Record<ViewName, ComponentType<SheetProps>> = {
  graph: GraphHandout,
  table: TablePage,
  reader: TextPage,
  proof: ProofWorksheet,
  matrix: MatrixPage,
  timeline: TimelinePage,
}

function ProofWorksheet({ origin, paper }: SheetProps) {
  const graph = useGraphWith(ASKED_ABOUT)
  const view = useView()
  const questions = firstQuestions(
    graph,
    askable(graph, view),
    view.seed ?? '',
    view.questions ?? QUESTIONS_ON_PAPER,
  )
  const View = paper === 'answer key' ? AnswerKey : Worksheet
  return <View graph={graph} questions={questions} address={origin.link} />
}

function GraphHandout({ origin }: SheetProps) {
  return (
    <Handout
      origin={origin}
      drawPicture={({ picture, fonts, box }, title) => (
        <GraphPicture
          drawings={[{ name: 'sheet', picture, fonts }]}
          box={box}
          title={title}
          name="sheet"
          tabStops={false}
          linkTo={() => null}
        />
      )}
    />
  )
}

function TablePage({ origin }: SheetProps) {
  const held = handoutExtent(useGraph(), useView())
  return (
    <HandoutPage origin={origin} held={held}>
      <TableSheet claims={held.shown.claims} />
    </HandoutPage>
  )
}

function TextPage({ origin, paper }: SheetProps) {
  const held = handoutExtent(useGraph(), useView())
  const isMarked = paper !== 'text'
  return (
    <HandoutPage origin={origin} held={held} {...(!isMarked && { name: messages.theText })}>
      <TextSheet claims={isMarked ? held.shown.claims : []} />
    </HandoutPage>
  )
}

/** As many rows as have room on a page for what stands in their cells. */
const ROWS = 20

function MatrixPage({ origin, paper }: SheetProps) {
  const graph = useGraph()
  const view = useView()
  const held = matrixHandout(graph, view, ROWS)
  if (!held) return <GraphHandout origin={origin} paper={paper} />
  return (
    <HandoutPage origin={origin} held={held}>
      <MatrixSheet held={held} />
    </HandoutPage>
  )
}

function TimelinePage({ origin }: SheetProps) {
  const held = timelineHandout(useGraph(), useView())
  return (
    <HandoutPage origin={origin} held={held}>
      <TimelineSheet columns={held.columns} />
    </HandoutPage>
  )
}

function Sheet({ made, paper }: { made: Date; paper: Paper }) {
  const view = useView()
  const language = useAppState((state) => state.graph.file.language)
  const { page } = useAddresses()
  const asked = view.view === PROOF_VIEW && view.seed !== null ? forClass(view, view.seed) : view
  const graph = useGraph()
  const View = paper === 'text' || paper === 'marked text' ? TextPage : SHEETS[view.view]
  return (
    <TextLanguageContext value={textLanguage(language)}>
      <View origin={{ link: page(asked), made }} paper={paper} />
      {paper === 'view with notes' && <NotesSheet graph={graph} shown={handoutExtent(graph, view).shown} />}
    </TextLanguageContext>
  )
}

/** From now on the browser prints a sheet made of the present view, not the app. Gives what prints other papers of it. */
export function attachPrinting(store: AppStore): Printer {
  const page = document.documentElement
  const print = matchMedia('print')
  const place = document.createElement('div')
  place.className = styles.sheet!
  let root: Root | null = null
  let paper: Paper = 'view'

  const draw = (into: Root, asked: Paper) =>
    flushSync(() =>
      into.render(
        <StoreContext value={store}>
          <AddressesContext value={addressesHere}>
            <Sheet made={new Date()} paper={asked} />
          </AddressesContext>
        </StoreContext>,
      ),
    )
  const lay = () => {
    if (root) return
    document.body.append(place)
    const drawn = (root = createRoot(place))
    draw(drawn, paper)
    // Where it could not be drawn, the document is printed.
    page.toggleAttribute('data-sheet', place.hasChildNodes())
  }
  const drop = () => {
    page.removeAttribute('data-sheet')
    root?.unmount()
    root = null
    place.remove()
    paper = 'view'
  }
  addEventListener('beforeprint', lay)
  addEventListener('afterprint', () => print.matches || drop())
  // Some browsers, and whoever looks at a page as it would be printed, tell of it in this way alone.
  print.addEventListener('change', () => (print.matches ? lay() : drop()))
  if (print.matches) lay()
  return {
    print(asked) {
      paper = asked
      window.print()
    },
    pages(asked) {
      const measured = document.createElement('div')
      measured.className = `${styles.sheet} ${styles.measured}`
      measured.inert = true
      document.body.append(measured)
      const drawn = createRoot(measured)
      draw(drawn, asked)
      const pages = pagesOf(measured)
      drawn.unmount()
      measured.remove()
      return pages
    },
  }
}
