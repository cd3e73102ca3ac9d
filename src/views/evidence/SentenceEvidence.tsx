import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Sentence } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { CopyLink } from './CopyLink.tsx'
import styles from './evidence.module.css'
import { HiddenByFilters } from './HiddenByFilters.tsx'
import { Notes } from './Notes.tsx'
import { TEXT_VIEW } from '../../domain/view/viewName.ts'

/** A sentence of the text, and every claim that rests on it. */
export function SentenceEvidence({ sentence, shown }: { sentence: Sentence; shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const all = graph.claimsIn.get(sentence.id) ?? []
  const claims = shown.claims.filter((claim) => claim.sentence.id === sentence.id)
  const order = [...graph.sentences.keys()]
  const beside = (step: 1 | -1) => order[sentence.order + step]
  const step = (label: string, to: string | undefined, icon: React.ReactNode) => (
    <IconButton label={label} disabled={!to} onClick={() => to && actions.select(to)}>
      {icon}
    </IconButton>
  )
  return (
    <>
      <div className={styles.kind}>
        Sentence {sentence.order + 1} of {graph.sentences.size}
        {step('Sentence before', beside(-1), <ChevronLeft size={18} aria-hidden />)}
        {step('Next sentence', beside(1), <ChevronRight size={18} aria-hidden />)}
      </div>
      <h2 className="visually-hidden">Sentence {sentence.order + 1}</h2>
      {claims.length === 0 && (
        <blockquote className={styles.sentence} {...attributesOf(graph.file.language)}>
          {sentence.text}
        </blockquote>
      )}
      <div className={styles.actions}>
        {view.view !== TEXT_VIEW && (
          <button type="button" className={styles.link} onClick={() => actions.setViewName(TEXT_VIEW)}>
            Show in text
          </button>
        )}
        <CopyLink id={sentence.id} />
      </div>
      {all.length === 0 && (
        <p className={styles.soft}>
          No claim rests on this sentence. It may evaluate, or name nobody who acts.
        </p>
      )}
      {claims.length < all.length && <HiddenByFilters hidden={all.length - claims.length} noun="claim" />}
      <section aria-label="Claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} withRelation />
        ))}
      </section>
      <Notes about={[sentence.id]} />
    </>
  )
}
