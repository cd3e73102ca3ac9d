/** The ways of looking at a text, by the names they have in the address. */
export const VIEW_NAMES = ['graph', 'table', 'reader', 'proof', 'matrix', 'timeline'] as const
export type ViewName = (typeof VIEW_NAMES)[number]

export const GRAPH_VIEW: ViewName = 'graph'
export const TABLE_VIEW: ViewName = 'table'
export const TEXT_VIEW: ViewName = 'reader'
export const PROOF_VIEW: ViewName = 'proof'
