import * as messages from '../../messages/openedFile.ts'

/** What the page is doing with a file that is being opened. */
export type Progress =
  { doing: 'reading' } | { doing: 'checking' } | { doing: 'placing'; entities: number; percent: number }

/** "Placing 10,000 entities: 40 %" */
export function describeProgress(progress: Progress): string {
  if (progress.doing === 'reading') return messages.readingTheFile
  if (progress.doing === 'checking') return messages.checkingEveryEntityRelationAnd
  return messages.placingEntitiesEntitiesPercent({ entities: progress.entities, percent: progress.percent })
}
