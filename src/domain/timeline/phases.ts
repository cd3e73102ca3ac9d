import type { Status } from '../graph/vocabulary.ts'

/** Where in time the text puts what it tells, by its status, and in this order. */
export const PHASES = ['before', 'now', 'announced', 'wanted', 'feared', 'denied'] as const
export type Phase = (typeof PHASES)[number]

export const PHASE_OF: Record<Status, Phase> = {
  occurred: 'before',
  ongoing: 'now',
  planned: 'announced',
  sought: 'wanted',
  alleged: 'feared',
  predicted: 'feared',
  denied: 'denied',
}
