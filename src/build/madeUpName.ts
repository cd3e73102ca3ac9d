import type { EntityKind } from '../domain/vocabulary.ts'
import type { Random } from './random.ts'

const SYLLABLES = 'ba cor del fen gal hor il jun kar lom mar nor os pel quin ra sol tav ur ves wen zar'.split(
  ' ',
)
const PATTERNS: Record<EntityKind, readonly string[]> = {
  state: ['*ia', '*land', 'Upper *ia', '*stan'],
  person: ['* *', 'President *', 'Minister *'],
  alliance: ['* Pact', 'League of *ia', '* Cooperation Council'],
  event: ['* Summit', 'Visit to *ia', '* Conference on Security'],
  institution: ['* News Agency', 'Parliament of *ia', 'University of *'],
  agreement: ['* Accord', 'Treaty of *', '* Nuclear Deal'],
}

/** A name for an entity that does not exist. Different entities may come to share one. */
export const makeName = (kind: EntityKind, random: Random): string =>
  random.pick(PATTERNS[kind]).replaceAll('*', () => makeStem(random))

function makeStem(random: Random): string {
  const stem = [0, 1, 2]
    .map(() => random.pick(SYLLABLES))
    .slice(random.below(2))
    .join('')
  return stem[0]!.toUpperCase() + stem.slice(1)
}
