import { ChevronLeft as ChevronLeftNode, ChevronRight as ChevronRightNode } from 'lucide'
import type { Sentence } from '../../domain/graph/graph.ts'
import { foundParts } from '../../domain/text/foundWords.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useFoundWords } from '../../store/useFoundWords.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { CopyLink } from './CopyLink.tsx'
import * as styles from './evidence.module.css'
import { HiddenByFilters } from './HiddenByFilters.tsx'
import { Notes } from './Notes.tsx'
import { TEXT_VIEW } from '../../domain/view/viewName.ts'
import * as messages from '../../messages/evidence.ts'
import { icon } from '../../ui/icon.tsx'

const ChevronLeft = icon(ChevronLeftNode, 'points along')
const ChevronRight = icon(ChevronRightNode, 'points along')

/** A sentence of the text, and every claim that rests on it. */
export function SentenceEvidence({ sentence, shown }: { sentence: Sentence; shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const all = graph.claimsIn.get(sentence.id) ?? []
  const claims = shown.claims.filter((claim) => claim.sentence.id === sentence.id)
  const found = useFoundWords()
  const order = [...graph.sentences.keys()]
  const beside = (step: 1 | -1) => order[sentence.order + step]
  const step = (label: string, to: string | undefined, arrow: React.ReactNode) => (
    <IconButton label={label} disabled={!to} onClick={() => to && actions.select(to)}>
      {arrow}
    </IconButton>
  )
  return (
    <>
      <div className={styles.kind}>
        {messages.sentenceNumberOfSentences({ number: sentence.order + 1, sentences: graph.sentences.size })}
        {step(messages.sentenceBefore, beside(-1), <ChevronLeft size={18} aria-hidden />)}
        {step(messages.nextSentence, beside(1), <ChevronRight size={18} aria-hidden />)}
      </div>
      <h2 className="visually-hidden">{messages.sentenceNumber({ number: sentence.order + 1 })}</h2>
      {claims.length === 0 && (
        <blockquote className={styles.sentence} {...attributesOf(graph.file.language)}>
          <MarkedText parts={foundParts(quotedParts(sentence.text, []), found)} />
        </blockquote>
      )}
      <div className={styles.actions}>
        {view.view !== TEXT_VIEW && (
          <button type="button" className={styles.link} onClick={() => actions.setViewName(TEXT_VIEW)}>
            {messages.showInText}
          </button>
        )}
        <CopyLink id={sentence.id} />
      </div>
      {all.length === 0 && <p className={styles.soft}>{messages.noClaimRestsOnThis}</p>}
      {claims.length < all.length && (
        <HiddenByFilters>{messages.claimsHidden({ count: all.length - claims.length })}</HiddenByFilters>
      )}
      <section aria-label={messages.claims}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} withRelation />
        ))}
      </section>
      <Notes about={[sentence.id]} />
    </>
  )
}
