/** What the page is doing with a file that is being opened. */
export type Progress =
  { doing: 'reading' } | { doing: 'checking' } | { doing: 'placing'; entities: number; percent: number }

/** "Placing 10,000 entities: 40 %" */
export function describeProgress(progress: Progress): string {
  if (progress.doing === 'reading') return 'Reading the file…'
  if (progress.doing === 'checking') return 'Checking every entity, relation and quote…'
  return `Placing ${progress.entities.toLocaleString('en')} entities: ${progress.percent} %`
}
