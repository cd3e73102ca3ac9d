import type { Graph } from './graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { ENTITY_KINDS, keysOf, type EntityKind } from './vocabulary.ts'

/** The kinds that carry most texts. */
const MAIN_KINDS: readonly EntityKind[] = ['state', 'person', 'alliance', 'event']
/** At least so much of a text's claims has to show for the other kinds to wait. */
const ENOUGH = 0.5

export interface DefaultKinds {
  kinds: readonly EntityKind[]
  /** Share of the claims that the main four show, from 0 to 1. */
  share: number
}

// By the file, which stays the same whatever of it is hidden.
const known = new WeakMap<GraphFile, DefaultKinds>()

/**
 * The kinds of entities that show until the reader chooses: the main four, unless they leave out more than half of the
 * claims, or a voice with all that it says; then all kinds. Remembered.
 */
export function defaultKinds({ file }: Graph): DefaultKinds {
  const kinds = known.get(file) ?? decide(file)
  known.set(file, kinds)
  return kinds
}

function decide({ entities, relations }: GraphFile): DefaultKinds {
  const main = new Set(entities.filter(({ kind }) => MAIN_KINDS.includes(kind)).map(({ id }) => id))
  const all = relations.flatMap(({ claims }) => claims)
  const among = relations
    .filter(({ source, target }) => main.has(source) && main.has(target))
    .flatMap(({ claims }) => claims)
  const share = all.length ? among.length / all.length : 1
  const voicesOf = (claims: typeof all) => new Set(claims.map(({ voice }) => voice)).size
  const carriesTheText = share >= ENOUGH && voicesOf(among) === voicesOf(all)
  return { kinds: carriesTheText ? MAIN_KINDS : keysOf(ENTITY_KINDS), share }
}
