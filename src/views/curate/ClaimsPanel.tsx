import { useMemo } from 'react'
import { formOfUnfinished, lacking } from '../../domain/draft/claimForm.ts'
import { indexGraph, relationPhrase, type Claim } from '../../domain/graph/graph.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import * as styles from './curate.module.css'
import { lackingInWords } from './lackingInWords.ts'
import * as messages from '../../messages/curate.ts'

/** The claims of the sentence that is chosen, what waits to be finished, and all claims. */
export function ClaimsPanel() {
  const draft = useDraft()
  const actions = useDraftActions()
  const chosen = useDraftState((state) => state.selection?.sentence ?? null)
  const graph = useMemo(() => indexGraph(draft.file), [draft.file])
  const sentence = chosen === null ? undefined : graph.sentences.get(chosen)
  const list = (claims: readonly Claim[]) => (
    <ul className={styles.list}>
      {claims.map((claim) => {
        const phrase = relationPhrase(graph, claim.relation)
        return (
          <li key={claim.id}>
            <button
              type="button"
              className={styles.claim}
              aria-label={messages.openClaim({ claim: phrase })}
              onClick={() => actions.openClaim(claim.id)}
            >
              <b>
                <Words>{phrase}</Words>
              </b>
              <q lang={draft.file.language}>{claim.quote}</q>
              <small>
                {claim.voice.name} · {STATUSES[claim.status].label}
              </small>
            </button>
            <button
              type="button"
              className={buttons.quiet}
              aria-label={messages.deleteClaim({ claim: phrase })}
              onClick={() => void actions.perform({ do: 'delete-claim', claim: claim.id })}
            >
              {messages.deleteIt}
            </button>
          </li>
        )
      })}
    </ul>
  )
  return (
    <>
      {draft.unfinished.length > 0 && (
        <section>
          <h2>{messages.unfinished}</h2>
          <ul className={styles.list}>
            {draft.unfinished.map((claim) => (
              <li key={claim.id}>
                <span className={styles.claim}>
                  <q lang={draft.file.language}>{[claim.quote ?? '…'].flat().join(' … ')}</q>
                  <small>
                    {messages.unfinishedLacks({
                      list: lackingInWords(lacking(draft, formOfUnfinished(draft, claim))),
                    })}
                  </small>
                </span>
                <button
                  type="button"
                  className={buttons.button}
                  onClick={() => actions.openUnfinished(claim.id)}
                >
                  {messages.finishClaim}
                </button>
                <button
                  type="button"
                  className={buttons.quiet}
                  onClick={() => void actions.perform({ do: 'drop-unfinished', claim: claim.id })}
                >
                  {messages.dropClaim}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sentence && (
        <section>
          <h2>{messages.claimsOfSentence({ number: String(sentence.order + 1) })}</h2>
          {graph.claimsIn.has(sentence.id) ? (
            list(graph.claimsIn.get(sentence.id)!)
          ) : (
            <p className={styles.soft}>{messages.noClaimsHere}</p>
          )}
        </section>
      )}
      <section>
        <h2>{messages.allClaims}</h2>
        {graph.claims.length ? list(graph.claims) : <p className={styles.soft}>{messages.noClaimsYet}</p>}
      </section>
    </>
  )
}
