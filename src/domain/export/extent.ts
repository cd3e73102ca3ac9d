import type { Graph } from '../graph/graph.ts'
import { plain } from '../text/language.ts'
import type { Visible } from '../visibility/visible.ts'
import { sourceStatements } from '../text/sourceLine.ts'
import * as messages from '../../messages/exports.ts'

/** The whole graph, in the form in which views get the part that their filters let through. */
export const everything = ({ entities, claimsOf, claims }: Graph): Visible => ({ entities, claimsOf, claims })

/** What a file says of where it comes from. */
export interface Origin {
  /** Address of the view; null where it has none. */
  link: string | null
  made: Date
}

/** One line that names text and source, for formats with a place for it. */
export function provenance({ file: { title, source } }: Graph, { link, made }: Origin): string {
  const where = link === null ? '' : `, ${link}`
  return messages.whatTheTextClaims({
    title,
    facts: plain(sourceStatements(source).join(', ')),
    where,
    day: dayOf(made),
  })
}

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
