import { useState } from 'react'
import { findings, type Finding } from '../../domain/draft/findings.ts'
import { fileText } from '../../domain/draft/draft.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  /** Saves all in one page; rejects where its parts do not come. */
  saveOnePage(): Promise<void>
  saveFile(text: string): Promise<void>
  onRead(): void
  onTextAnew(): void
  /** Goes to where a finding can be mended. */
  onFinding(finding: Finding): void
}

const HEADINGS: Record<Finding['kind'], (values: { count: string }) => string> = {
  uncited: messages.sentencesWithoutClaim,
  unconnected: messages.namesWithoutClaim,
  unfound: messages.aliasesNotInText,
  unfit: messages.typesThatDoNotFit,
  problem: messages.problems,
}

/** What may be missing, and the ways out: a file, one page, reading it. Nothing here is in anybody's way. */
export function FinishPanel({ saveOnePage, saveFile, onRead, onTextAnew, onFinding }: Props) {
  const draft = useDraft()
  const actions = useDraftActions()
  const [page, setPage] = useState<'idle' | 'making' | 'failed'>('idle')
  const found = findings(draft)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const canShow = draft.file.relations.length > 0
  const named = (id: string) => draft.file.entities.find((entity) => entity.id === id)?.name ?? id
  const makePage = () => {
    setPage('making')
    saveOnePage().then(
      () => setPage('idle'),
      () => setPage('failed'),
    )
  }
  return (
    <>
      <section className={styles.form}>
        <h2>{messages.finish}</h2>
        {!canShow && <p role="status">{messages.needsAName}</p>}
        <p className={buttons.row}>
          <button type="button" className={styles.primary} onClick={() => void saveFile(fileText(draft))}>
            {messages.saveFile}
          </button>
          <button
            type="button"
            className={buttons.button}
            disabled={!canShow || page === 'making'}
            onClick={makePage}
          >
            {page === 'making' ? messages.makingThePage : messages.oneHtml}
          </button>
          <button type="button" className={buttons.button} disabled={!canShow} onClick={onRead}>
            {messages.read}
          </button>
        </p>
        {page === 'failed' && <p role="alert">{messages.thePageCouldNotBeMade}</p>}
        <p className={styles.soft}>{messages.graphFileExplained}</p>
        <p className={styles.soft}>{messages.oneHtmlExplained}</p>
      </section>
      <section>
        <h2>{messages.check}</h2>
        {found.length === 0 && <p>{messages.nothingWrong}</p>}
        {kinds.map((kind) => {
          const ofKind = found.filter((finding) => finding.kind === kind)
          return (
            <details key={kind} className={styles.findings}>
              <summary>{HEADINGS[kind]({ count: String(ofKind.length) })}</summary>
              <ul className={styles.list}>
                {ofKind.map((finding) => (
                  <li key={finding.id}>
                    <button type="button" className={styles.claim} onClick={() => onFinding(finding)}>
                      {finding.words ?? named(finding.about)}
                    </button>
                    <button
                      type="button"
                      className={buttons.quiet}
                      onClick={() =>
                        void actions.perform({
                          do: 'set-aside',
                          finding: finding.id,
                          reason: messages.thatIsFine,
                        })
                      }
                    >
                      {messages.thatIsFine}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )
        })}
      </section>
      {draft.bin.length > 0 && (
        <section>
          <h2>{messages.bin}</h2>
          <ul className={styles.list}>
            {draft.bin.map(({ id, entity, claims }) => {
              const what =
                entity?.name ??
                claims.map((claim) => `${named(claim.source)} – ${named(claim.target)}`).join(', ')
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={buttons.button}
                    onClick={() => void actions.perform({ do: 'restore', deleted: id })}
                  >
                    {messages.restoreWhat({ what })}
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section className={styles.form}>
        <button type="button" className={buttons.button} onClick={onTextAnew}>
          {messages.textAnew}
        </button>
        <p className={styles.soft}>{messages.textAnewExplained}</p>
      </section>
    </>
  )
}
