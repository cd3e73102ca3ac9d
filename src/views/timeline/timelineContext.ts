import { createContext } from 'react'
import type { Agreement } from '../../domain/analysis/compare.ts'

interface Timeline {
  choose(id: string, byKeyboard: boolean): void
  /** Who of two voices that are compared speaks of a relation, by its id. */
  agreements: ReadonlyMap<string, Agreement> | null
}

/** What every item of the timeline needs of it. */
export const TimelineContext = createContext<Timeline>({ choose: () => undefined, agreements: null })
