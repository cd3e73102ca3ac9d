import { RotateCcw as RotateCcwNode } from 'lucide'
import { noAddress } from '../../domain/view/addresses.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { isFiltered } from '../../domain/visibility/visible.ts'
import type { View } from '../../domain/view/view.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useActions } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Term } from '../../ui/Term.tsx'
import { ForTeachers, type CanPrint } from './ForTeachers.tsx'
import { forClass } from './forClass.ts'
import { newSeed } from './newSeed.ts'
import * as styles from './proof.module.css'
import * as messages from '../../messages/proof.ts'
import { icon } from '../../ui/icon.tsx'

const RotateCcw = icon(RotateCcwNode)

interface Props extends CanPrint {
  graph: Graph
  view: View
  seed: string
}

/** How it goes, the same questions for a class, and others for oneself. */
export function Tools({ graph, view, seed, print }: Props) {
  const actions = useActions()
  const { origin, page } = useAddresses()
  const address = page(forClass(view, seed))
  return (
    <div className={styles.tools}>
      <p>
        {messages.chooseTheSentenceThatClaims}{' '}
        <span className={styles.keys}>{messages.withTheKeyboardAndEnter}</span> {messages.yourScoreStaysHere}
      </p>
      {view.hide?.includes('names') && <p>{messages.namesAreShownHereThough}</p>}
      {isFiltered(view) && (
        <p>
          {messages.filtersAreSetOnlyWhat}{' '}
          <button type="button" className={styles.link} onClick={() => actions.reset()}>
            {messages.askAboutEverything}
          </button>
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={buttons.button} onClick={() => actions.askProof(1, newSeed())}>
          <RotateCcw size={16} aria-hidden /> {messages.startOverWithOtherQuestions}
        </button>
        {address === null ? (
          <Term explained={messages.orPrintTheQuestions({ reason: noAddress(origin) })}>
            {messages.noLinkForTheClass}
          </Term>
        ) : (
          <CopyButton label={messages.copyLinkForTheClass} text={() => address} />
        )}
      </div>
      <ForTeachers {...{ graph, view, print }} />
    </div>
  )
}
