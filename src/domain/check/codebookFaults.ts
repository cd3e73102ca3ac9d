import type { References } from '../file/references.ts'
import type { Problem } from '../file/problem.ts'
import { RELATION_TYPES, keysOf } from '../graph/vocabulary.ts'
import * as messages from '../../messages/problems.ts'

/**
 * What a curator must fix and no reader need be kept from a text for: ids of relations that say something else than the
 * relation does, and claims that are counted twice.
 */
export function codebookFaults(file: References): Problem[] {
  return [...contradictedIds(file), ...repeatedClaims(file)]
}

/** An id is `<source>--<type>--<target>`: it stands in links, where people read it. */
function contradictedIds({ entities, relations }: References): Problem[] {
  const known = new Set(entities.map(({ id }) => id))
  return relations.flatMap(({ id, source, type, target }, i) => {
    if (id === null || source === null || target === null) return []
    if (!known.has(source) || !known.has(target)) return []
    if (id === `${source}--${type}--${target}` || readAsRelation(id, known) === null) return []
    return {
      path: ['relations', i, 'id'],
      owner: id,
      what: messages.contradictsTheRelationWhichIs({ source, target, type: String(type) }),
      fix: messages.writeSourceTypeTargetOr({ source, type: String(type), target }),
    }
  })
}

/** Source, type and target, if all three are known: an id such as "r1" says nothing, and nothing false. */
function readAsRelation(id: string, known: ReadonlySet<string | null>): string[] | null {
  for (const type of keysOf(RELATION_TYPES)) {
    const [source, target, ...more] = id.split(`--${type}--`)
    if (target !== undefined && !more.length && known.has(source!) && known.has(target))
      return [source!, type, target]
  }
  return null
}

function repeatedClaims({ relations }: References): Problem[] {
  return relations.flatMap(({ id, claims }, i) => {
    const seen = new Map<string, number>()
    return claims.flatMap(({ sentence, quote, voice, speech, status, stance }, j) => {
      if (sentence === null || quote === null) return []
      const key = JSON.stringify([sentence, quote, voice, speech, status, stance])
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, j)
        return []
      }
      return {
        path: ['relations', i, 'claims', j],
        ...(id !== null && { owner: id }),
        what: messages.saysTheSameAsClaim({ number: String(first) }),
        fix: messages.removeOneOfTheTwo,
      }
    })
  })
}
