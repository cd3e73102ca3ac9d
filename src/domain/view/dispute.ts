import * as messages from '../../messages/filters.ts'

/**
 * What the claims of a relation disagree about, the gravest alone: one voice draws as a friend whom another draws as a foe;
 * they differ in stance; two voices make it sound differently certain; nothing.
 */
export const DISPUTES = ['conflict', 'contested', 'certainty', 'none'] as const
export type Dispute = (typeof DISPUTES)[number]

export const DISPUTE_LABELS: Record<Dispute, string> = {
  conflict: messages.inConflict,
  contested: messages.contested,
  certainty: messages.differentlyCertain,
  none: messages.undisputed,
}
