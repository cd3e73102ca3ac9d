import { DETAILS } from '../../domain/view/detail.ts'
import { HIDEABLE } from '../../domain/view/prediction.ts'
import { THEMES, type Theme } from '../../domain/view/theme.ts'
import type { View } from '../../domain/view/view.ts'
import { VIEW_NAMES } from '../../domain/view/viewName.ts'
import { ANALYSIS } from './analysis.ts'
import { FILTERS } from './filters.ts'
import { MATRIX_VIEW } from './matrixView.ts'
import { NEIGHBOURHOOD } from './neighbourhood.ts'
import { cut, encode, id, listOf, oneOf, type Parameter, type ParametersOf } from './parameter.ts'
import { PRESENTATION } from './presentation.ts'
import { PROOF_ROUND } from './proofRound.ts'
import { TABLE_ORDER } from './tableOrder.ts'

const MAX_SEARCH = 200

/** How each field of the view is written in the address, in the order in which they stand there. */
export const PARAMETERS: ParametersOf<View> = {
  view: oneOf(VIEW_NAMES),
  detail: oneOf(DETAILS),
  select: id(),
  ...NEIGHBOURHOOD,
  ...FILTERS,
  ...ANALYSIS,
  q: {
    read: (text) => ({ value: cut(text, MAX_SEARCH), bad: [] }),
    write: (q) => encode(cut(q, MAX_SEARCH)),
  },
  ...TABLE_ORDER,
  ...MATRIX_VIEW,
  ...PROOF_ROUND,
  hide: listOf(oneOf(HIDEABLE)),
  ...PRESENTATION,
}

/** The one parameter that is no part of the view. */
export const THEME: Parameter<Theme> = oneOf(THEMES)
