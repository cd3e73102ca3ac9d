import { useMemo } from 'react'
import { GLOSSARY } from '../domain/glossary.ts'
import { visible } from '../domain/select/visible.ts'
import { useReader } from '../store/useReader.ts'
import { Term } from '../ui/Term.tsx'
import styles from './app.module.css'
import { EmptyState } from './EmptyState.tsx'
import { VIEWS, type ViewProps } from './registry.ts'
import { useWide } from './useWide.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

/** The chosen view, with the sentence that says what one is looking at; on a wide screen the view that belongs beside it. */
export function Stage(props: ViewProps) {
  const { graph, view, does } = useReader((state) => state)
  const wide = useWide()
  const shown = useMemo(() => visible(graph, view), [graph, view])
  const { beside, label, alone } = VIEWS[view.view]
  const empty = shown.claims.length === 0 && view.view !== 'reader'
  const focus = view.focus ? graph.entities.get(view.focus) : null
  const names = wide && beside ? [beside, view.view] : [view.view]
  return (
    <section id="stage" className={styles.stage} tabIndex={-1} aria-label={label}>
      {(focus || !alone) && (
        <p className={styles.orientation}>
          {focus ? (
            <>
              Only <b>{focus.name}</b> and what is{' '}
              <Term explained={GLOSSARY.neighbourhood}>
                within {view.depth} {view.depth === 1 ? 'step' : 'steps'}
              </Term>{' '}
              of it.{' '}
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
          {view.hide && !alone && (
            <>
              {' '}
              Hidden, to be predicted first: {view.hide.join(', ')}.{' '}
              <button type="button" onClick={() => does.conceal([])}>
                Reveal all
              </button>
            </>
          )}
        </p>
      )}
      <div className={styles.views}>
        {names.map((name) => {
          const { Component, scrolls } = VIEWS[name]
          return (
            <div key={name} className={styles.view} data-scrolls={scrolls}>
              <ViewBoundary key={name}>
                <Component {...props} />
              </ViewBoundary>
            </div>
          )
        })}
        {empty && <EmptyState />}
      </div>
    </section>
  )
}
