import * as v from 'valibot'
import { UnfinishedClaimSchema, type Draft, type ClaimRecord, type UnfinishedClaim } from './draft.ts'

/** What is known of a claim, under an id that no unfinished claim of the draft has. */
export const unfinishedFrom = (
  { unfinished }: Pick<Draft, 'unfinished'>,
  known: { [Field in keyof ClaimRecord]?: ClaimRecord[Field] | null },
): UnfinishedClaim => v.parse(UnfinishedClaimSchema, { ...known, id: nextUnfinishedId(unfinished) })

const nextUnfinishedId = (unfinished: readonly UnfinishedClaim[]): string =>
  `u${Math.max(0, ...unfinished.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`
