import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Graph } from '../domain/graph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import { unmaskId } from '../domain/maskedIds.ts'
import { repair } from '../domain/repair.ts'
import { onStep } from '../domain/tour.ts'
import {
  chosen,
  DEFAULT_VIEW,
  facetValues,
  HIDEABLE,
  moved,
  NO_FILTERS,
  NO_PANEL,
  unset,
  type Among,
  type Depth,
  type Facet,
  type FacetValues,
  type Hideable,
  type Panel,
  type Present,
  type SortColumn,
  type Theme,
  type View,
  type ViewName,
} from '../domain/view.ts'

/** What lies over a presented step; never in the address. */
export interface Curtain {
  /** The screen is dark, to talk. */
  blank: boolean
  /** The answer to the step's question shows, and all that is hidden with it. */
  answer: boolean
}
const NOTHING: ReadonlySet<string> = new Set()
const DRAWN_BACK: Curtain = { blank: false, answer: false }

interface ReaderState {
  graph: Graph
  positions: Positions
  view: View
  /** As the reader likes it; null: as the system has it. A way back or a page around a frame never changes it. */
  theme: Theme | null
  /** The entity or relation under the pointer or the keyboard's cursor; never in the address. */
  hover: string | null
  curtain: Curtain
  /** What the reader has asked for of what the view hides; never in the address. */
  revealed: ReadonlySet<string>
  /** The sentence that a claim's reader asked to be shown in the text; a new object for each time of asking. */
  sought: { sentence: string } | null
  /** What the last address asked for that this graph does not have, as `parameter=value`. */
  dropped: readonly string[]
  /** The text was opened by the reader; no address leads to it. */
  fromDisk: boolean
}

/** What a reader can do. Every change of the state goes through one of these. */
export interface ReaderVerbs {
  /** Takes a view from outside (address, host page), repaired against the graph. */
  show(view: View, dropped: readonly string[]): void
  /** Takes a view that the page itself offers, made from the present one: unlike `show`, it leads off the step of a tour. */
  switchTo(view: View): void
  /** Replaces the text. The view starts anew. */
  open(graph: Graph, positions: Positions): void
  select(id: string | null): void
  /** Opens the text at a claim's sentence, with its relation, or the sentence itself, selected. */
  showInText(select: string, sentence: string): void
  go(view: ViewName): void
  /** Null ends the focus. */
  focusOn(entity: string | null, depth?: Depth): void
  toggle<F extends Facet>(facet: F, value: FacetValues[F]): void
  only<F extends Facet>(facet: F, value: FacetValues[F]): void
  /** Resets one filter, or all of them and the focus. */
  reset(facet?: Facet): void
  /** Lifts every filter and the focus; kinds that are hidden by default show too. */
  showAll(): void
  /** Puts an analysis in the place of the evidence; null puts it away. */
  showPanel(panel: Panel | null): void
  /** Adds a voice to those that are heard, or takes it away; without any, all are heard. The first one is heard alone. */
  lens(voice: string): void
  /** Lays two voices beside each other; null ends it, with the voices beside the view. */
  compare(voices: readonly [string, string] | null): void
  /** Looks for camps among these kinds besides states. */
  lookAmong(kinds: readonly Among[]): void
  /** Asks for chains; what is not given stays as it is. */
  findChains(asked: Partial<Pick<View, 'from' | 'to' | 'directed' | 'hops' | 'longer'>>): void
  search(q: string): void
  /** Asks for the proof of this round; with a seed, for others than so far. */
  ask(round: number, seed?: string): void
  /** Hides these until they are asked for. */
  conceal(parts: readonly Hideable[]): void
  /** Shows what is hidden of one thing: the name of an entity, the stance of a relation, the voice of a claim. */
  reveal(id: string): void
  /** Goes to a step, from 1: of this tour, or of the one under way; without a tour, of what is presented. */
  goToStep(step: number, tour?: string): void
  /** Ends the tour; what shows stays. */
  leaveTour(): void
  present(how: Present | null): void
  draw(curtain: Partial<Curtain>): void
  sortBy(column: SortColumn): void
  setTheme(theme: Theme | null): void
  hover(id: string | null): void
  move(entity: string, to: { x: number; y: number }): void
  dismissDropped(): void
}

export type Reader = ReaderState & { does: ReaderVerbs }
export type ReaderStore = StoreApi<Reader>

/** What a class is asked to guess: what is hidden, and on which step of a tour. */
const guessed = ({ hide, tour, step }: View) => [hide, tour, step].join()

const everythingIn = ({ entities, relations, claims }: Graph): ReadonlySet<string> =>
  new Set([...entities.keys(), ...relations.keys(), ...claims.map(({ id }) => id)])

/** Makes a store for one reader of one text. Any number can stand side by side. */
export function createReader(graph: Graph, positions: Positions, view: View = DEFAULT_VIEW): ReaderStore {
  return createStore<Reader>()((set, get) => {
    const keepStep = (change: Partial<View>) => set(({ view: now }) => ({ view: { ...now, ...change } }))
    const patch = (change: Partial<View>) => set(({ view: now }) => ({ view: moved(now, change) }))
    const choose = <F extends Facet>(facet: F, values: readonly FacetValues[F][]) => {
      const { graph: text } = get()
      const inOrder = facetValues(text, facet).filter((value) => values.includes(value))
      const rest = chosen(text, NO_FILTERS, facet)
      const isDefault = inOrder.length === rest.length && inOrder.every((value, i) => value === rest[i])
      patch({ ...unset(get().view, facet), [facet]: isDefault ? null : inOrder })
    }
    return {
      graph,
      positions,
      view,
      theme: null,
      hover: null,
      curtain: DRAWN_BACK,
      revealed: NOTHING,
      sought: null,
      dropped: [],
      fromDisk: false,
      does: {
        show(asked, alreadyDropped) {
          const { graph: text, view: before, revealed } = get()
          const { view: repaired, dropped } = repair(asked, text)
          const shown = onStep(text, repaired)
          set({
            view: shown,
            dropped: [...alreadyDropped, ...dropped],
            hover: null,
            curtain: DRAWN_BACK,
            revealed: guessed(shown) === guessed(before) ? revealed : NOTHING,
          })
        },
        switchTo: (next) => patch({ ...next, away: next.tour !== null }),
        open(text, places) {
          set({
            graph: text,
            positions: places,
            view: DEFAULT_VIEW,
            hover: null,
            curtain: DRAWN_BACK,
            revealed: NOTHING,
            dropped: [],
            fromDisk: true,
          })
        },
        select(id) {
          // A link in the page may have none but a masked one.
          patch({ select: id && unmaskId(get().graph, id) })
          set({ sought: null })
        },
        showInText(select, sentence) {
          patch({ select, view: 'reader' })
          set({ sought: { sentence } })
        },
        go: (name) => patch({ view: name }),
        focusOn: (focus, depth) =>
          patch(focus === null ? { focus, depth: 1 } : { focus, select: focus, depth: depth ?? 1 }),
        toggle(facet, value) {
          const now = chosen(get().graph, get().view, facet)
          choose(facet, now.includes(value) ? now.filter((one) => one !== value) : [...now, value])
        },
        only: (facet, value) => choose(facet, [value]),
        reset: (facet) =>
          patch(facet ? unset(get().view, facet) : { ...NO_FILTERS, compare: null, focus: null, depth: 1 }),
        showAll: () =>
          patch({
            ...NO_FILTERS,
            kinds: facetValues(get().graph, 'kinds'),
            compare: null,
            focus: null,
            depth: 1,
          }),
        showPanel: (panel) => patch({ ...NO_PANEL, panel, select: null }),
        lens(voice) {
          const now = get().view.voices ?? []
          const next = now.includes(voice) ? now.filter((one) => one !== voice) : [...now, voice]
          if (next.length) choose('voices', next)
          else patch({ voices: null, compare: null })
        },
        compare: (compare) => patch({ ...NO_PANEL, panel: compare ? null : 'voices', compare, select: null }),
        lookAmong: (kinds) => patch({ among: kinds.length ? kinds : null }),
        findChains(asked) {
          const next = { ...get().view, ...asked }
          const panel = next.from === null && next.to === null ? 'chains' : null
          patch({ ...asked, panel, compare: null, select: null })
        },
        search: (q) => patch({ q }),
        sortBy(by) {
          const { sort } = get().view
          patch({ sort: { by, descending: sort.by === by && !sort.descending } })
        },
        ask(round, seed) {
          const { seed: now } = get().view
          // The first seed only says what was open: nobody wanders off by it.
          const change = now === null ? keepStep : patch
          change({ round, seed: seed ?? now })
        },
        conceal: (parts) => {
          const hide = HIDEABLE.filter((part) => parts.includes(part))
          patch({ hide: hide.length ? hide : null })
          set({ revealed: NOTHING })
        },
        reveal: (id) => set(({ revealed }) => ({ revealed: new Set(revealed).add(id) })),
        goToStep: (step, tour) =>
          set(({ graph: text, view: now }) => ({
            view: onStep(text, { ...now, tour: tour ?? now.tour, step, away: false }),
            hover: null,
            curtain: DRAWN_BACK,
            revealed: NOTHING,
          })),
        leaveTour: () => keepStep({ tour: null, step: 1, away: false }),
        present(how) {
          keepStep({ present: how })
          set({ curtain: DRAWN_BACK })
        },
        draw(change) {
          set({ curtain: { ...get().curtain, ...change } })
          if ('answer' in change) set({ revealed: change.answer ? everythingIn(get().graph) : NOTHING })
        },
        setTheme: (theme) => set({ theme }),
        hover: (hover) => {
          if (get().hover !== hover) set({ hover })
        },
        move: (entity, to) => set(({ positions: now }) => ({ positions: { ...now, [entity]: to } })),
        dismissDropped: () => set({ dropped: [] }),
      },
    }
  })
}
