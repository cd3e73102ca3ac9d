import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Graph } from '../domain/graph/graph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import { unmaskId } from '../domain/visibility/maskedIds.ts'
import { repair } from '../domain/view/repair.ts'
import { withTourStep } from '../domain/view/tour.ts'
import { selectedValues, facetValues } from '../domain/view/facets.ts'
import {
  DEFAULT_VIEW,
  HIDEABLE,
  withViewChange,
  NO_FILTERS,
  NO_ANALYSIS,
  withoutFacet,
  type Facet,
  type FacetValues,
  type Theme,
  type View,
} from '../domain/view/view.ts'
import type { Actions, Overlay } from './actions.ts'

const NOTHING: ReadonlySet<string> = new Set()
const NO_OVERLAY: Overlay = { blank: false, answer: false }

interface AppData {
  graph: Graph
  positions: Positions
  view: View
  /** As the reader likes it; null: as the system has it. A way back or a page around a frame never changes it. */
  theme: Theme | null
  /** The entity or relation under the pointer or the keyboard's cursor; never in the address. */
  hover: string | null
  overlay: Overlay
  /** What the reader has asked for of what the view hides; never in the address. */
  revealed: ReadonlySet<string>
  /** The sentence that a claim's reader asked to be shown in the text; a new object for each time of asking. */
  scrollTarget: { sentence: string } | null
  /** What the last address asked for that this graph does not have, as `parameter=value`. */
  dropped: readonly string[]
  /** The text was opened by the reader; no address leads to it. */
  fromDisk: boolean
}

export type AppState = AppData & { actions: Actions }
export type AppStore = StoreApi<AppState>

/** What a class is asked to guess: what is hidden, and on which step of a tour. */
const predictionKey = ({ hide, tour, step }: View) => [hide, tour, step].join()

const everythingIn = ({ entities, relations, claims }: Graph): ReadonlySet<string> =>
  new Set([...entities.keys(), ...relations.keys(), ...claims.map(({ id }) => id)])

/** Makes a store for one reader of one text. Any number can stand side by side. */
export function createAppStore(graph: Graph, positions: Positions, view: View = DEFAULT_VIEW): AppStore {
  return createStore<AppState>()((set, get) => {
    const changeWithinStep = (change: Partial<View>) =>
      set(({ view: now }) => ({ view: { ...now, ...change } }))
    const changeView = (change: Partial<View>) =>
      set(({ view: now }) => ({ view: withViewChange(now, change) }))
    const choose = <F extends Facet>(facet: F, values: readonly FacetValues[F][]) => {
      const { graph: text } = get()
      const inOrder = facetValues(text, facet).filter((value) => values.includes(value))
      const rest = selectedValues(text, NO_FILTERS, facet)
      const isDefault = inOrder.length === rest.length && inOrder.every((value, i) => value === rest[i])
      changeView({ ...withoutFacet(get().view, facet), [facet]: isDefault ? null : inOrder })
    }
    return {
      graph,
      positions,
      view,
      theme: null,
      hover: null,
      overlay: NO_OVERLAY,
      revealed: NOTHING,
      scrollTarget: null,
      dropped: [],
      fromDisk: false,
      actions: {
        setView(asked, alreadyDropped) {
          const { graph: text, view: before, revealed } = get()
          const { view: repaired, dropped } = repair(asked, text)
          const shown = withTourStep(text, repaired)
          set({
            view: shown,
            dropped: [...alreadyDropped, ...dropped],
            hover: null,
            overlay: NO_OVERLAY,
            revealed: predictionKey(shown) === predictionKey(before) ? revealed : NOTHING,
          })
        },
        switchTo: (next) => changeView({ ...next, away: next.tour !== null }),
        open(text, places) {
          set({
            graph: text,
            positions: places,
            view: DEFAULT_VIEW,
            hover: null,
            overlay: NO_OVERLAY,
            revealed: NOTHING,
            dropped: [],
            fromDisk: true,
          })
        },
        select(id) {
          // A link in the page may have none but a masked one.
          changeView({ select: id && unmaskId(get().graph, id) })
          set({ scrollTarget: null })
        },
        showInText(select, sentence) {
          changeView({ select, view: 'reader' })
          set({ scrollTarget: { sentence } })
        },
        setViewName: (name) => changeView({ view: name }),
        focusOn: (focus, depth) =>
          changeView(focus === null ? { focus, depth: 1 } : { focus, select: focus, depth: depth ?? 1 }),
        toggle(facet, value) {
          const now = selectedValues(get().graph, get().view, facet)
          choose(facet, now.includes(value) ? now.filter((one) => one !== value) : [...now, value])
        },
        only: (facet, value) => choose(facet, [value]),
        reset: (facet) =>
          changeView(
            facet ? withoutFacet(get().view, facet) : { ...NO_FILTERS, compare: null, focus: null, depth: 1 },
          ),
        showAll: () =>
          changeView({
            ...NO_FILTERS,
            kinds: facetValues(get().graph, 'kinds'),
            compare: null,
            focus: null,
            depth: 1,
          }),
        showPanel: (panel) => changeView({ ...NO_ANALYSIS, panel, select: null }),
        toggleVoice(voice) {
          const now = get().view.voices ?? []
          const next = now.includes(voice) ? now.filter((one) => one !== voice) : [...now, voice]
          if (next.length) choose('voices', next)
          else changeView({ voices: null, compare: null })
        },
        compare: (compare) =>
          changeView({ ...NO_ANALYSIS, panel: compare ? null : 'voices', compare, select: null }),
        setCampKinds: (kinds) => changeView({ among: kinds.length ? kinds : null }),
        findChains(asked) {
          const next = { ...get().view, ...asked }
          const panel = next.from === null && next.to === null ? 'chains' : null
          changeView({ ...asked, panel, compare: null, select: null })
        },
        setSearch: (q) => changeView({ q }),
        sortBy(by) {
          const { sort } = get().view
          changeView({ sort: { by, descending: sort.by === by && !sort.descending } })
        },
        askProof(round, seed) {
          const { seed: now } = get().view
          // The first seed only says what was open: nobody wanders off by it.
          const change = now === null ? changeWithinStep : changeView
          change({ round, seed: seed ?? now })
        },
        hide: (parts) => {
          const hide = HIDEABLE.filter((part) => parts.includes(part))
          changeView({ hide: hide.length ? hide : null })
          set({ revealed: NOTHING })
        },
        showHidden: (id) => set(({ revealed }) => ({ revealed: new Set(revealed).add(id) })),
        goToStep: (step, tour) =>
          set(({ graph: text, view: now }) => ({
            view: withTourStep(text, { ...now, tour: tour ?? now.tour, step, away: false }),
            hover: null,
            overlay: NO_OVERLAY,
            revealed: NOTHING,
          })),
        leaveTour: () => changeWithinStep({ tour: null, step: 1, away: false }),
        present(how) {
          changeWithinStep({ present: how })
          set({ overlay: NO_OVERLAY })
        },
        setOverlay(change) {
          set({ overlay: { ...get().overlay, ...change } })
          if ('answer' in change) set({ revealed: change.answer ? everythingIn(get().graph) : NOTHING })
        },
        setTheme: (theme) => set({ theme }),
        setHover: (hover) => {
          if (get().hover !== hover) set({ hover })
        },
        moveEntity: (entity, to) => set(({ positions: now }) => ({ positions: { ...now, [entity]: to } })),
        dismissNotice: () => set({ dropped: [] }),
      },
    }
  })
}
