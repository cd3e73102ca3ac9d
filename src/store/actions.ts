import type { Graph } from '../domain/graph/graph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import type { AnalysisName, CampKind } from '../domain/view/analysis.ts'
import type { Detail } from '../domain/view/detail.ts'
import type { Facet, FacetValues } from '../domain/view/filters.ts'
import type { MatrixView } from '../domain/view/matrixView.ts'
import type { Depth } from '../domain/view/neighbourhood.ts'
import type { Hideable } from '../domain/view/prediction.ts'
import type { Present } from '../domain/view/presentation.ts'
import type { SortColumn } from '../domain/view/tableOrder.ts'
import type { Theme } from '../domain/view/theme.ts'
import type { View } from '../domain/view/view.ts'
import type { ViewName } from '../domain/view/viewName.ts'
import type { DocumentOrigin, Overlay } from './state.ts'

export interface DocumentActions {
  /** Shows another text. The view starts anew. */
  open(graph: Graph, positions: Positions, origin: DocumentOrigin): void
  /**
   * Shows another edition of the same text. Places that entities have stay theirs, `positions` is for those that are new;
   * of the view stays what the edition still has.
   */
  update(graph: Graph, positions: Positions): void
  moveEntity(entity: string, to: { x: number; y: number }): void
}

export interface ViewActions {
  /** Takes a view from outside (address, host page), repaired against the graph. */
  setView(view: View, dropped: readonly string[]): void
  /** Takes a view that the page itself offers, made from the present one: unlike `setView`, it leads off the step of a tour. */
  switchTo(view: View): void
  select(id: string | null): void
  /** Selects what a search has found by these words, and ends the search. */
  selectFound(id: string, words: readonly string[]): void
  /** Opens the text at a claim's sentence, with its relation, or the sentence itself, selected. */
  showInText(select: string, sentence: string): void
  setViewName(view: ViewName): void
  /** Draws more or less of the graph. */
  showDetail(detail: Detail): void
  /** Null ends the focus. */
  focusOn(entity: string | null, depth?: Depth): void
  toggle<F extends Facet>(facet: F, value: FacetValues[F]): void
  only<F extends Facet>(facet: F, value: FacetValues[F]): void
  /** Resets one filter, or all of them and the focus. */
  reset(facet?: Facet): void
  /** Lifts every filter and the focus; kinds that are hidden by default show too. */
  showAll(): void
  /** Puts an analysis in the place of the evidence; null puts it away. */
  showPanel(panel: AnalysisName | null): void
  /** Adds a voice to those that are heard, or takes it away; without any, all are heard. The first one is heard alone. */
  toggleVoice(voice: string): void
  /** Lays two voices beside each other; null ends it, with the voices beside the view. */
  compare(voices: readonly [string, string] | null): void
  /** Looks for camps among these kinds besides states. */
  setCampKinds(kinds: readonly CampKind[]): void
  /** Counts what leaders do for their states when camps are looked for, or does not. */
  countLeaders(leaders: boolean): void
  /** Asks for chains; what is not given stays as it is. */
  findChains(asked: Partial<Pick<View, 'from' | 'to' | 'directed' | 'hops' | 'longer'>>): void
  setSearch(q: string): void
  /** Asks for the proof of this round; with a seed, for others than so far. */
  askProof(round: number, seed?: string): void
  /** Hides these until they are asked for. */
  hide(parts: readonly Hideable[]): void
  /** Goes to a step, from 1: of this tour, or of the one under way; without a tour, of what is presented. */
  goToStep(step: number, tour?: string): void
  /** Ends the tour, and what its step left out or hid; what is selected stays. */
  leaveTour(): void
  present(how: Present | null): void
  sortBy(column: SortColumn): void
  /** Lays the matrix out in another way; what is not given stays as it is. */
  layOutMatrix(asked: Partial<MatrixView>): void
  dismissNotice(): void
}

export interface PointerActions {
  setHover(id: string | null): void
}

export interface PresenterActions {
  setOverlay(overlay: Partial<Overlay>): void
  /** Shows what is hidden of one thing: the name of an entity, the stance of a relation, the voice of a claim. */
  showHidden(id: string): void
  /** Writes down what is expected before the answer of the present step is shown. */
  predict(words: string): void
}

export interface PreferenceActions {
  setTheme(theme: Theme | null): void
}

/** What a person can do. Every change of the state goes through one of these. */
export type Actions = DocumentActions & ViewActions & PointerActions & PresenterActions & PreferenceActions
