import { explain } from '../../domain/graph/explain.ts'
import { nameOf } from '../../domain/graph/graph.ts'
import { isolateName } from '../../domain/text/language.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './app.module.css'
import { emptyState, VIEWS, type ViewProps } from './registry.ts'
import { useWide } from './useWide.ts'
import { ViewBoundary } from '../failure/ViewBoundary.tsx'
import * as messages from '../../messages/shell.ts'
import { withElements } from '../../ui/withElements.ts'

const HIDDEN = { names: messages.hiddenNames, stances: messages.hiddenStances, voices: messages.hiddenVoices }

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
              {withElements(messages.onlyNeighbourhood, {
                name: (
                  <b>
                    <Words>{nameOf(graph, focus.id)}</Words>
                  </b>
                ),
                within: (
                  <Term explained={explain('neighbourhood')}>
                    {messages.withinSteps({ steps: view.depth })}
                  </Term>
                ),
              })}{' '}
              <button type="button" onClick={() => actions.focusOn(null)}>
                {messages.showEverything}
              </button>
            </>
          ) : (
            withElements(messages.whoStandsWhere, {
              title: <Quote>{graph.file.title}</Quote>,
              kind: <Words>{isolateName(graph.file.source.kind)}</Words>,
            })
          )}
          {view.hide && !alone && (
            <>
              {' '}
              {messages.hiddenToBePredictedFirst({
                list: view.hide.map((part) => HIDDEN[part]).join(', '),
              })}{' '}
              <button type="button" onClick={() => actions.hide([])}>
                {messages.revealAll}
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
