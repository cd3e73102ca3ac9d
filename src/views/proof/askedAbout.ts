import type { Hideable } from '../../domain/view/prediction.ts'

/** Without names nothing could be looked for in the text. Whose claim it is is asked, and told only after an answer. */
export const ASKED_ABOUT: readonly Hideable[] = ['names', 'voices']
