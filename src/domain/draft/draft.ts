import * as v from 'valibot'
import type { ClaimInFile, Entity, GraphFile, Note } from '../file/graphFile.ts'
import type { RelationType } from '../graph/vocabulary.ts'

/** A claim with the two entities and the type of the relation that it belongs to. */
export interface ClaimRecord extends ClaimInFile {
  source: string
  target: string
  type: RelationType
}

const anything = v.fallback(v.nullable(v.string()), null)

/** The words that date a claim, and the days that they mean. */
export const WhenSchema = v.object({
  words: v.string(),
  start: v.exactOptional(v.string()),
  end: v.exactOptional(v.string()),
})

/** A claim that lacks something: what is known of it, each part null where it is open. */
export const UnfinishedClaimSchema = v.object({
  id: v.string(),
  ...v.entriesFromList(
    ['source', 'target', 'type', 'sentence', 'voice', 'speech', 'status', 'stance', 'context'],
    anything,
  ),
  quote: v.fallback(v.nullable(v.union([v.string(), v.array(v.string())])), null),
  when: v.fallback(v.nullable(WhenSchema), null),
})
export type UnfinishedClaim = v.InferOutput<typeof UnfinishedClaimSchema>

/** What one command deleted, so that it can be brought back after any other command. */
export interface Deleted {
  id: string
  entity: Entity | null
  claims: readonly ClaimRecord[]
  notes: readonly Note[]
}

/** A finding of the check that is not to be mentioned any more, and why. */
const SetAsideSchema = v.object({ finding: v.string(), reason: v.string() })
export type SetAside = v.InferOutput<typeof SetAsideSchema>

/** A text that is being made: a graph file whose claims are all sound, and beside it what is not finished. */
export interface Draft {
  /** Without `draft`. May have no entity yet. */
  file: GraphFile
  unfinished: readonly UnfinishedClaim[]
  bin: readonly Deleted[]
  setAside: readonly SetAside[]
}

/** The voice that every text has. */
export const AUTHOR = 'author'

/** A draft of nothing. `authorName` is what the author's voice is called. */
export function emptyDraft(id: string, title: string, authorName: string): Draft {
  return {
    file: {
      id,
      title,
      language: 'en',
      source: {
        kind: 'article',
        reference: null,
        author: null,
        publisher: null,
        published: null,
        url: null,
        sections: [],
      },
      voices: [{ id: AUTHOR, name: authorName, entity: null }],
      entities: [],
      relations: [],
      tours: [],
      notes: [],
    },
    unfinished: [],
    bin: [],
    setAside: [],
  }
}

const list = <T extends v.GenericSchema>(item: T) => v.fallback(v.array(item), [])
const DraftPartSchema = v.fallback(
  v.object({
    unfinished: list(UnfinishedClaimSchema),
    setAside: list(SetAsideSchema),
  }),
  { unfinished: [], setAside: [] },
)

/** The file of a draft. What was deleted is not in it: it belongs to whoever made the draft, not to its readers. */
export function toFile({ file, unfinished, setAside }: Draft): GraphFile {
  const isOpen = unfinished.length > 0 || setAside.length > 0
  return isOpen ? { ...file, draft: { unfinished, setAside } } : file
}

/** The text of the file, as it is saved. */
export const fileText = (draft: Draft): string => `${JSON.stringify(toFile(draft), null, 2)}\n`

/** The draft that a file holds. */
export function fromFile({ draft, ...file }: GraphFile): Draft {
  return { file, bin: [], ...v.parse(DraftPartSchema, draft) }
}
