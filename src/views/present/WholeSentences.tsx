import type { Claim, Graph } from '../../domain/graph/graph.ts'
import { readingsOf } from '../../domain/slides/readings.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

interface Props {
  graph: Graph
  claims: readonly Claim[]
  onClose(): void
}

/** The sentences that are read out, without a cut: over the slide, so that nothing in it moves. */
export function WholeSentences({ graph, claims, onClose }: Props) {
  return (
    <Dialog title={messages.theWholeSentence} onClose={onClose}>
      <div className={styles.whole}>
        {readingsOf(claims).map(({ sentence: { id, text, order }, pieces }) => (
          <figure key={id}>
            <blockquote {...attributesOf(graph.file.language)}>
              <MarkedText parts={quotedParts(text, pieces)} />
            </blockquote>
            <figcaption>{messages.sentenceNumber({ number: order + 1 })}</figcaption>
          </figure>
        ))}
      </div>
    </Dialog>
  )
}
