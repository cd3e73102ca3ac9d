import type { Graph } from '../domain/graph/graph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import type { Theme } from '../domain/view/theme.ts'
import type { View } from '../domain/view/view.ts'

/** Where the text comes from: a page of the site, a file that was opened, or a draft in this browser. */
export type DocumentOrigin = 'published' | 'file' | 'draft'

export interface DocumentState {
  graph: Graph
  positions: Positions
  origin: DocumentOrigin
  /** Differs for each text that is opened, and stays for every edition of it. */
  documentKey: number
}

export interface ViewState {
  view: View
  /** What the last address asked for that this graph does not have, as `parameter=value`. */
  dropped: readonly string[]
  /** The sentence to scroll to in the text; a new object for each time of asking. */
  scrollTarget: { sentence: string } | null
  /** What a search has led to, and the words by which, as the search compares them; never in the address. */
  found: { id: string; words: ReadonlySet<string> } | null
}

export interface PointerState {
  /** The entity or relation under the pointer or the keyboard's cursor; never in the address. */
  hover: string | null
}

/** What lies over a presented step; never in the address. */
export interface Overlay {
  /** The screen is dark, to talk. */
  blank: boolean
  /** The answer to the step's question shows, and all that is hidden with it. */
  answer: boolean
}

export interface PresenterState {
  overlay: Overlay
  /** Ids of what shows although the view hides it; never in the address. */
  revealed: ReadonlySet<string>
  /** What was written down before an answer was shown, by the step that asked; kept nowhere else. */
  predictions: ReadonlyMap<string, string>
}

/** What a person prefers, whatever is shown: neither the way back nor a host page changes it. */
export interface PreferenceState {
  /** Null: as the system has it. */
  theme: Theme | null
}

export type AppData = DocumentState & ViewState & PointerState & PresenterState & PreferenceState

export const NO_POINTER: PointerState = { hover: null }
export const NO_PREDICTIONS: PresenterState['predictions'] = new Map()
export const NOTHING_REVEALED: ReadonlySet<string> = new Set()
export const NO_OVERLAY: Overlay = { blank: false, answer: false }
/** As every step of a tour begins. */
export const NO_PRESENTER: Omit<PresenterState, 'predictions'> = {
  overlay: NO_OVERLAY,
  revealed: NOTHING_REVEALED,
}

/** What a slice of the store needs of it. */
export interface StoreAccess {
  get(): AppData
  set(change: Partial<AppData> | ((now: AppData) => Partial<AppData>)): void
}
