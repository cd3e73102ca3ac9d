import type { References } from '../file/references.ts'

/**
 * The ids of a relation's claims, in the order of the file: `<relation>~<sentence>~<voice>`, and a counter from 2 on where
 * that is the same. They stay when other claims come, go or change places.
 */
export function claimIds({ id, claims }: Pick<References['relations'][number], 'id' | 'claims'>): string[] {
  const counts = new Map<string, number>()
  return claims.map(({ sentence, voice }) => {
    const name = `${id}~${sentence}~${voice}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  })
}

/** The relation that an id names the claim of, with its place in the relation as in older addresses (`<relation>~2`) or as now. */
export const relationOfClaim = (id: string): string | null => /^([^~]+)~/.exec(id)?.[1] ?? null
