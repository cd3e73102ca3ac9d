import * as messages from '../../messages/timeline.ts'
import type { Phase } from './phases.ts'

/** What each column is called, and what belongs there. */
export const PHASE_NAMES: Record<Phase, { label: string; explained: string }> = {
  before: { label: messages.before, explained: messages.beforeExplained },
  now: { label: messages.now, explained: messages.nowExplained },
  announced: { label: messages.announced, explained: messages.announcedExplained },
  wanted: { label: messages.wanted, explained: messages.wantedExplained },
  feared: { label: messages.feared, explained: messages.fearedExplained },
  denied: { label: messages.denied, explained: messages.deniedExplained },
}
