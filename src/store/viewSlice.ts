import { unmaskId } from '../domain/visibility/maskedIds.ts'
import { changedView, type TourEffect } from '../domain/view/changedView.ts'
import { facetValues, selectedValues } from '../domain/view/facets.ts'
import { repair } from '../domain/view/repair.ts'
import { NO_ANALYSIS } from '../domain/view/analysis.ts'
import { NO_FILTERS, withoutFacet, type Facet, type FacetValues } from '../domain/view/filters.ts'
import { HIDEABLE } from '../domain/view/prediction.ts'
import { withoutTour } from '../domain/view/tour.ts'
import type { View } from '../domain/view/view.ts'
import type { ViewActions } from './actions.ts'
import { NO_OVERLAY, NO_POINTER, NO_PRESENTER, NOTHING_REVEALED, type StoreAccess } from './state.ts'
import { TEXT_VIEW } from '../domain/view/viewName.ts'

/** What a class is asked to predict: what is hidden, and on which step of a tour. */
const predictionKey = ({ hide, tour, step }: View) => [hide, tour, step].join()

/** What the page shows of the text. `change` is the one way in which a view is written. */
export function viewActions({ get, set }: StoreAccess): ViewActions {
  const change = (fields: Partial<View>, effect: TourEffect = 'leave step') =>
    set(({ graph, view }) => ({ view: changedView(graph, view, fields, effect) }))
  const choose = <F extends Facet>(facet: F, values: readonly FacetValues[F][]) => {
    const { graph, view } = get()
    const inOrder = facetValues(graph, facet).filter((value) => values.includes(value))
    const rest = selectedValues(graph, NO_FILTERS, facet)
    const isDefault = inOrder.length === rest.length && inOrder.every((value, i) => value === rest[i])
    change({ ...withoutFacet(view, facet), [facet]: isDefault ? null : inOrder })
  }
  return {
    setView(asked, alreadyDropped) {
      const { graph, view: before, revealed } = get()
      const { view, dropped } = repair(asked, graph)
      change(view, 'show step')
      const isSame = predictionKey(get().view) === predictionKey(before)
      set({
        dropped: [...alreadyDropped, ...dropped],
        ...NO_POINTER,
        ...NO_PRESENTER,
        ...(isSame && { revealed }),
      })
    },
    switchTo: (next) => change({ ...next, away: next.tour !== null }),
    select(id) {
      // A link in the page may have none but a masked one.
      change({ select: id && unmaskId(get().graph, id) })
      set({ scrollTarget: null, found: null })
    },
    selectFound(id, words) {
      // Apart: what was typed is no step that one goes back to.
      change({ q: '' })
      change({ select: id })
      set({ scrollTarget: null, found: { id, words: new Set(words) } })
    },
    showInText(select, sentence) {
      change({ select, view: TEXT_VIEW })
      set({ scrollTarget: { sentence } })
    },
    showDetail: (detail) => change({ detail }),
    setViewName: (name) => change({ view: name }),
    focusOn: (focus, depth) =>
      change(focus === null ? { focus, depth: 1 } : { focus, select: focus, depth: depth ?? 1 }),
    toggle(facet, value) {
      const now = selectedValues(get().graph, get().view, facet)
      choose(facet, now.includes(value) ? now.filter((one) => one !== value) : [...now, value])
    },
    only: (facet, value) => choose(facet, [value]),
    reset: (facet) =>
      change(
        facet ? withoutFacet(get().view, facet) : { ...NO_FILTERS, compare: null, focus: null, depth: 1 },
      ),
    showAll: () =>
      change({
        ...NO_FILTERS,
        kinds: facetValues(get().graph, 'kinds'),
        compare: null,
        focus: null,
        depth: 1,
      }),
    showPanel: (panel) => change({ ...NO_ANALYSIS, panel, select: null }),
    toggleVoice(voice) {
      const now = get().view.voices ?? []
      const next = now.includes(voice) ? now.filter((one) => one !== voice) : [...now, voice]
      if (next.length) choose('voices', next)
      else change({ voices: null, compare: null })
    },
    compare: (compare) => change({ ...NO_ANALYSIS, panel: compare ? null : 'voices', compare, select: null }),
    setCampKinds: (kinds) => change({ among: kinds.length ? kinds : null }),
    countLeaders: (leaders) => change({ leaders }),
    findChains(asked) {
      const next = { ...get().view, ...asked }
      const panel = next.from === null && next.to === null ? 'chains' : null
      change({ ...asked, panel, compare: null, select: null })
    },
    setSearch: (q) => change({ q }),
    sortBy(by) {
      const { sort } = get().view
      change({ sort: { by, descending: sort.by === by && !sort.descending } })
    },
    layOutMatrix: (asked) => change(asked),
    askProof(round, seed) {
      const { seed: now } = get().view
      // The first seed only says what was open: nobody wanders off by it.
      change({ round, seed: seed ?? now }, now === null ? 'keep step' : 'leave step')
    },
    hide(parts) {
      const hide = HIDEABLE.filter((part) => parts.includes(part))
      change({ hide: hide.length ? hide : null })
      set({ revealed: NOTHING_REVEALED })
    },
    goToStep(step, tour) {
      change({ tour: tour ?? get().view.tour, step, away: false }, 'show step')
      set({ ...NO_POINTER, ...NO_PRESENTER })
    },
    leaveTour: () => change(withoutTour(get().graph, get().view), 'keep step'),
    present(how) {
      change({ present: how }, 'keep step')
      set({ overlay: NO_OVERLAY })
    },
    dismissNotice: () => set({ dropped: [] }),
  }
}
