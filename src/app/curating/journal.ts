import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { ClaimFormSchema, type ClaimForm } from '../../domain/draft/claimForm.ts'
import type { Command } from '../../domain/draft/command.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { present, replay, type History } from '../../domain/draft/history.ts'

/** What the list says of a draft. */
export interface DraftSummary {
  id: string
  title: string
  sentences: number
  claims: number
  /** In ms since 1970. */
  changed: number
  /** Changes that no file has. */
  unsaved: number
  /** When it was thrown away, null where it was not. */
  deleted: number | null
}

interface Kept extends DraftSummary {
  /** Where its commands begin. */
  base: Draft
  position: number
  length: number
}

/** A draft as it was left. */
export interface Opened {
  history: History
  unsaved: number
  form: ClaimForm | null
  /** The browser has refused it: it is there until the page is closed. */
  isRefused?: boolean
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Kept }
  commands: { key: [string, number]; value: Command }
  forms: { key: string; value: unknown }
}

/** Keeps drafts in the browser: each command as it comes, and the form that is open. Every method rejects where the browser refuses. */
export interface Journal {
  list(): Promise<DraftSummary[]>
  /** Rejects where what is kept is no draft. */
  open(id: string): Promise<Opened | null>
  /** Keeps a new draft. */
  create(draft: Draft): Promise<void>
  /** Keeps what the history has become since it was `before`, and reads it back. */
  keep(id: string, before: History, now: History, unsaved: number): Promise<void>
  keepForm(id: string, form: ClaimForm | null): Promise<void>
  /** Puts a draft into the bin of the list, or takes it out. */
  setDeleted(id: string, deleted: boolean): Promise<void>
  /** All that is kept of a draft as it lies there, for when it cannot be shown. */
  raw(id: string): Promise<string>
}

const all = v.array(v.unknown())
/** What a draft must have at least, to be shown. */
const ShapeSchema = v.looseObject({
  base: v.looseObject({
    file: v.looseObject({
      title: v.string(),
      source: v.looseObject({ sections: all }),
      ...v.entriesFromList(['voices', 'entities', 'relations', 'tours', 'notes'], all),
    }),
    ...v.entriesFromList(['unfinished', 'bin', 'setAside'], all),
  }),
  position: v.number(),
  length: v.number(),
})

const DATABASE = 'entente'

/** Opens the browser's store of drafts. Rejects where there is none, as in some private windows. */
export async function openJournal(): Promise<Journal> {
  const db = await openDB<Schema>(DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore('drafts', { keyPath: 'id' })
      created.createObjectStore('commands')
      created.createObjectStore('forms')
    },
  })
  return {
    list: async () =>
      (await db.getAll('drafts'))
        .map((kept) => v.parse(ListedSchema, kept))
        .sort((a, b) => b.changed - a.changed),
    open: (id) => open(db, id),
    async create(draft) {
      await db.put('drafts', keptOf(draft, { base: draft, position: 0, length: 0, unsaved: 1 }))
    },
    keep: (id, before, now, unsaved) => keep(db, id, before, now, unsaved),
    async keepForm(id, form) {
      if (form) await db.put('forms', form, id)
      else await db.delete('forms', id)
    },
    async setDeleted(id, deleted) {
      const kept = await db.get('drafts', id)
      if (kept) await db.put('drafts', { ...kept, deleted: deleted ? Date.now() : null })
    },
    async raw(id) {
      const [kept, commands, form] = await Promise.all([
        db.get('drafts', id),
        db.getAll('commands', rangeOf(id)),
        db.get('forms', id),
      ])
      return JSON.stringify({ kept, commands, form }, null, 2)
    },
  }
}

async function open(db: IDBPDatabase<Schema>, id: string): Promise<Opened | null> {
  const kept = await db.get('drafts', id)
  if (!kept) return null
  v.assert(ShapeSchema, kept)
  const commands = await db.getAll('commands', rangeOf(id))
  const form = v.safeParse(v.nullable(ClaimFormSchema), (await db.get('forms', id)) ?? null)
  return {
    history: replay(kept.base, commands.slice(0, kept.length), kept.position),
    unsaved: kept.unsaved,
    form: form.success ? form.output : null,
  }
}

async function keep(db: IDBPDatabase<Schema>, id: string, before: History, now: History, unsaved: number) {
  const writing = db.transaction(['drafts', 'commands'], 'readwrite', { durability: 'strict' })
  const drafts = writing.objectStore('drafts')
  const kept = await drafts.get(id)
  const base = kept?.base ?? now.states[0]!
  const same = now.commands.findIndex((command, i) => before.commands[i] !== command)
  const from = !kept ? 0 : same < 0 ? now.commands.length : same
  const commands = writing.objectStore('commands')
  await Promise.all(now.commands.slice(from).map((command, i) => commands.put(command, [id, from + i])))
  const { position } = now
  await drafts.put(keptOf(present(now), { base, position, length: now.commands.length, unsaved }, id))
  await writing.done
  const read = await db.get('drafts', id)
  if (read?.position !== position || read.length !== now.commands.length)
    throw new Error('The browser did not keep what was written')
}

const keptOf = (
  draft: Draft,
  rest: Pick<Kept, 'base' | 'position' | 'length' | 'unsaved'>,
  id = draft.file.id,
): Kept => ({ ...summaryOf(draft, rest.unsaved, id), ...rest })

/** What the list says of a draft that is changed now. */
export const summaryOf = ({ file }: Draft, unsaved: number, id: string): DraftSummary => ({
  id,
  title: file.title,
  sentences: file.source.sections.flatMap(({ paragraphs }) => paragraphs.flat()).length,
  claims: file.relations.reduce((sum, { claims }) => sum + claims.length, 0),
  changed: Date.now(),
  unsaved,
  deleted: null,
})

/** What a list needs, also of a draft that is damaged. */
const ListedSchema = v.object({
  id: v.string(),
  title: v.fallback(v.string(), '?'),
  ...v.entriesFromList(['sentences', 'claims', 'changed', 'unsaved'], v.fallback(v.number(), 0)),
  deleted: v.fallback(v.nullable(v.number()), null),
})

const rangeOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])
