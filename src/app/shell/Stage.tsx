import { counted } from '../../domain/text/counted.ts'
import { explain } from '../../domain/graph/explain.ts'
import { nameOf } from '../../domain/graph/graph.ts'
import { isolated } from '../../domain/text/language.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import styles from './app.module.css'
import { emptyState, VIEWS, type ViewProps } from './registry.ts'
import { useWide } from './useWide.ts'
import { ViewBoundary } from '../failure/ViewBoundary.tsx'

/** The chosen view, with the sentence that says what one is looking at; on a wide screen the view that belongs beside it. */
export function Stage(props: ViewProps) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const wide = useWide()
  const { beside, label, alone, isEmpty } = VIEWS[view.view]
  const focus = view.focus ? graph.entities.get(view.focus) : null
  const names = wide && beside ? [beside, view.view] : [view.view]
  return (
    <section id="stage" className={styles.stage} tabIndex={-1} aria-label={label}>
      {(focus || !alone) && (
        <p className={styles.orientation}>
          {focus ? (
            <>
              Only{' '}
              <b>
                <Words>{nameOf(graph, focus.id)}</Words>
              </b>{' '}
              and what is{' '}
              <Term explained={explain('neighbourhood')}>within {counted(view.depth, 'step')}</Term> of it.{' '}
              <button type="button" onClick={() => actions.focusOn(null)}>
                Show everything
              </button>
            </>
          ) : (
            <>
              Who stands where, as <Quote>{graph.file.title}</Quote> tells it: the account of one{' '}
              <Words>{isolated(graph.file.source.kind)}</Words>, not the world.
            </>
          )}
          {view.hide && !alone && (
            <>
              {' '}
              Hidden, to be predicted first: {view.hide.join(', ')}.{' '}
              <button type="button" onClick={() => actions.hide([])}>
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
        {isEmpty(graph, view) && (
          <ViewBoundary>
            <emptyState.Component />
          </ViewBoundary>
        )}
      </div>
    </section>
  )
}
