/** `1`: for the class, on a projector. `notes`: for who presents, on a second window. */
export const PRESENT = ['1', 'notes'] as const
export type Present = (typeof PRESENT)[number]

export interface Presentation {
  /** Id of the tour that is under way. */
  tour: string | null
  /** The step of the tour, or of what is presented without one, from 1. */
  step: number
  /** The person has left the step: what else the view says holds, not what the step says. */
  away: boolean
  present: Present | null
}

export const NO_PRESENTATION: Presentation = { tour: null, step: 1, away: false, present: null }
