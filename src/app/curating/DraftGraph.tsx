import { useContext, useRef } from 'react'
import { layout } from '../../domain/layout/layout.ts'
import { AddressesContext } from '../../store/useAddresses.ts'
import { StoreContext, useGraph } from '../../store/useAppState.ts'
import { textLanguage } from '../../domain/text/language.ts'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { addressesHere } from '../../url/addressesHere.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import { EvidencePanel } from '../../views/evidence/EvidencePanel.tsx'
import { GraphView } from '../../views/graph/GraphView.tsx'
import * as messages from '../../messages/curate.ts'

/** The picture of the draft, as its readers will see it, with the evidence of what is chosen below. */
export function DraftGraph() {
  const store = useContext(StoreContext)!
  const graph = useGraph()
  const panel = useRef<HTMLElement>(null)
  return (
    <AddressesContext value={addressesHere}>
      <TextLanguageContext value={textLanguage(graph.file.language)}>
        <div className={styles.graph}>
          <div className={styles.picture}>
            <GraphView
              enterEvidence={() => panel.current?.focus()}
              leave={() => undefined}

              over={() => []}
            />
          </div>
          <p>
            <button
              type="button"
              className={buttons.quiet}
              onClick={() => store.setState({ positions: layout(store.getState().graph) })}
            >
              {messages.layOutAnew}
            </button>
          </p>
          <section ref={panel} tabIndex={-1} className={styles.evidence}>
            <EvidencePanel />
          </section>
        </div>
      </TextLanguageContext>
    </AddressesContext>
  )
}
