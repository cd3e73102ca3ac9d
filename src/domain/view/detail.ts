/** How much of a text's graph the picture draws: those whom most claims are about, more of them, or all. */
export const DETAILS = ['core', 'more', 'all'] as const
export type Detail = (typeof DETAILS)[number]
