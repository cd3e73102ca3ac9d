/** What the rows and columns of the matrix are ordered by. */
export const MATRIX_ORDERS = ['camp', 'name', 'claims'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

export interface MatrixView {
  order: MatrixOrder
  /** The same matrix once for each voice, side by side. */
  byVoice: boolean
}

export const ONE_MATRIX: MatrixView = { order: 'camp', byVoice: false }
