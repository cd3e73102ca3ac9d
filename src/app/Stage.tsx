import { useMemo } from 'react'
import { visible } from '../domain/select/visible.ts'
import { useReader } from '../store/useReader.ts'
import styles from './app.module.css'
import { EmptyState } from './EmptyState.tsx'
import { VIEWS } from './registry.ts'

/** The chosen view, with the sentence that says what one is looking at; on a wide screen the view that belongs beside it. */
export function Stage({
  enterEvidence,
  wide,
  covered,
}: {
  enterEvidence(): void
  wide: boolean
  covered: number
}) {
  const { graph, view, does } = useReader((state) => state)
  const shown = useMemo(() => visible(graph, view), [graph, view])
  const { Component, beside, scrolls } = VIEWS[view.view]
  const Beside = wide && beside ? VIEWS[beside].Component : null
  const empty = shown.claims.length === 0 && view.view !== 'reader'
  const focus = view.focus ? graph.entities.get(view.focus) : null
  const leave = () => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    if (window.parent !== window) window.parent.focus()
  }
  const props = { enterEvidence, leave, covered }
  return (
    <section id="stage" className={styles.stage} tabIndex={-1} aria-label={VIEWS[view.view].label}>
      <p className={styles.orientation}>
        {focus ? (
          <>
            Only <b>{focus.name}</b> and what is within {view.depth} {view.depth === 1 ? 'step' : 'steps'} of
            it.{' '}
            <button type="button" onClick={() => does.focusOn(null)}>
              Show everything
            </button>
          </>
        ) : (
          <>
            Who stands where, as “{graph.file.title}” tells it: the account of one {graph.file.source.kind},
            not the world.
          </>
        )}
      </p>
      <div className={styles.views}>
        {Beside && (
          <div className={styles.view}>
            <Beside {...props} />
          </div>
        )}
        <div className={styles.view} data-scrolls={scrolls}>
          <Component {...props} />
        </div>
        {empty && <EmptyState />}
      </div>
    </section>
  )
}
