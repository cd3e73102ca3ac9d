import type { Alias, Entity, GraphFile, Note, Source, Tour } from '../file/graphFile.ts'
import type { ClaimRecord, UnfinishedClaim } from './draft.ts'

/** A paragraph or heading of the text to come, cut into sentences. */
export interface TextSection {
  heading: string | null
  paragraphs: readonly (readonly string[])[]
}

/** What the file says of its text, besides the text. */
export interface Details extends Omit<Partial<Source>, 'sections'> {
  title?: string
  language?: string
  curators?: GraphFile['curators']
}

/** Every change of a draft. What a command names and the draft does not have makes it change nothing. */
export type Command =
  | { do: 'set-text'; sections: readonly TextSection[] }
  | { do: 'set-details'; details: Details }
  | { do: 'mend-sentence'; sentence: string; text: string }
  /** Cuts before the character at `at`, in UTF-16 units. */
  | { do: 'split-sentence'; sentence: string; at: number }
  /** With the next sentence of its paragraph. */
  | { do: 'join-sentence'; sentence: string }
  | { do: 'delete-sentence'; sentence: string }
  | { do: 'add-entity'; name: string; kind: Entity['kind']; aliases?: Alias[]; code?: string }
  | { do: 'change-entity'; entity: string; change: Partial<Omit<Entity, 'id'>> }
  /** `from` becomes part of `into`, and its name an alias. */
  | { do: 'merge-entities'; from: string; into: string }
  | { do: 'delete-entity'; entity: string }
  /** Several at once where a sentence says the same of several. `finishes`: the unfinished claim that they come from. */
  | { do: 'add-claims'; claims: readonly ClaimRecord[]; finishes?: string }
  | { do: 'change-claim'; claim: string; to: ClaimRecord }
  | { do: 'delete-claim'; claim: string }
  /** Keeps what there is of a claim; with the id of one that is there, in its place. */
  | { do: 'keep-unfinished'; claim: UnfinishedClaim }
  | { do: 'drop-unfinished'; claim: string }
  | { do: 'restore'; deleted: string }
  | { do: 'set-tours'; tours: readonly Tour[] }
  | { do: 'set-notes'; notes: readonly Note[] }
  | { do: 'set-aside'; finding: string; reason: string }
  | { do: 'bring-back'; finding: string }
