import type { Detail } from './detail.ts'
import { NO_ANALYSIS, type Analysis } from './analysis.ts'
import { NO_FILTERS, type Filters } from './filters.ts'
import { ONE_MATRIX, type MatrixView } from './matrixView.ts'
import { NO_FOCUS, type Neighbourhood } from './neighbourhood.ts'
import type { Prediction } from './prediction.ts'
import { NO_PRESENTATION, type Presentation } from './presentation.ts'
import { NO_ROUND, type ProofRound } from './proofRound.ts'
import { TEXT_ORDER, type TableOrder } from './tableOrder.ts'
import { GRAPH_VIEW, type ViewName } from './viewName.ts'

/** Everything that decides what the page shows, and all that its address holds. Each way of looking owns a part of it. */
export interface View
  extends Filters, Neighbourhood, Analysis, TableOrder, MatrixView, ProofRound, Prediction, Presentation {
  view: ViewName
  /** How much the picture draws. */
  detail: Detail
  /** Id of an entity, a relation or a sentence. */
  select: string | null
  /** What is searched for. */
  q: string
}

export const DEFAULT_VIEW: View = {
  ...NO_FILTERS,
  ...NO_FOCUS,
  ...NO_ANALYSIS,
  ...TEXT_ORDER,
  ...ONE_MATRIX,
  ...NO_ROUND,
  ...NO_PRESENTATION,
  hide: null,
  view: GRAPH_VIEW,
  detail: 'core',
  select: null,
  q: '',
}
