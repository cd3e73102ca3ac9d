import type { Alias, Entity, GraphFile } from '../file/graphFile.ts'
import { findClaim, isSound, recordsOf, withClaim } from './claims.ts'
import type { ClaimRecord, Deleted, Draft } from './draft.ts'
import { withDateIn } from './dates.ts'
import { freeId, sentencesOf, takenIds } from './ids.ts'
import { unfinishedFrom } from './unfinished.ts'

export function addEntity(
  draft: Draft,
  { name, kind, aliases = [], code }: Pick<Entity, 'name' | 'kind'> & { aliases?: Alias[]; code?: string },
): Draft {
  if (!name.trim()) return draft
  const id = freeId(name, takenIds(draft.file), kind)
  const entity: Entity = { id, kind, name: name.trim(), ...(code && { code }), aliases }
  return { ...draft, file: { ...draft.file, entities: [...draft.file.entities, entity] } }
}

export function changeEntity(draft: Draft, id: string, change: Partial<Omit<Entity, 'id'>>): Draft {
  const { file } = draft
  if (change.name !== undefined && !change.name.trim()) return draft
  const entities = file.entities.map((entity) => (entity.id === id ? { ...entity, ...change } : entity))
  const renamed = (voice: GraphFile['voices'][number]) =>
    change.name !== undefined && voice.entity === id ? { ...voice, name: change.name } : voice
  return { ...draft, file: { ...file, entities, voices: file.voices.map(renamed) } }
}

/**
 * Moves all that is said of one entity to another. The name and the aliases of the one become aliases of the other; a claim
 * that would then join the entity with itself is left unfinished.
 */
export function mergeEntities(draft: Draft, from: string, into: string): Draft {
  const { file } = draft
  const [gone, kept] = [from, into].map((id) => file.entities.find((entity) => entity.id === id))
  if (!gone || !kept || from === into) return draft
  const forms = new Set([kept.name, ...kept.aliases.map(({ form }) => form)])
  const taken = [{ form: gone.name, kind: 'name' as const }, ...gone.aliases].filter(
    ({ form }) => !forms.has(form),
  )
  const merged = { ...kept, aliases: [...kept.aliases, ...taken] }
  const spoken = file.voices.find(({ entity }) => entity === into)
  const lost = spoken ? file.voices.find(({ entity }) => entity === from) : undefined
  const moved = (id: string) => (id === from ? into : id)
  const voiceOf = (id: string) => (id === lost?.id ? spoken!.id : id)
  const touched = recordsOf(file).filter(
    ({ source, target, voice }) => source === from || target === from || voice === lost?.id,
  )
  const rest = new Set(touched.map(({ source, type, target }) => `${source} ${type} ${target}`))
  const base: GraphFile = {
    ...file,
    voices: file.voices
      .filter((voice) => voice !== lost)
      .map((voice) => (voice.entity === from ? { ...voice, entity: into } : voice)),
    entities: file.entities.flatMap((entity) =>
      entity === kept ? [merged] : entity === gone ? [] : [entity],
    ),
    // A relation keeps its id, which addresses name, unless another already says the same.
    relations: file.relations.filter(({ source, type, target }) => !rest.has(`${source} ${type} ${target}`)),
    notes: file.notes.map((note) =>
      'entity' in note.about && note.about.entity === from ? { ...note, about: { entity: into } } : note,
    ),
    tours: replacedInTours(file.tours, from, into),
  }
  const all = recordsOf(file).filter(({ source, type, target }) => rest.has(`${source} ${type} ${target}`))
  const records = all.map((record) => ({
    ...record,
    source: moved(record.source),
    target: moved(record.target),
    voice: voiceOf(record.voice),
  }))
  const isLoop = (record: ClaimRecord, i: number) =>
    record.source === record.target && all[i]!.source !== all[i]!.target
  const sound = records.filter((record, i) => !isLoop(record, i))
  const open = records.filter(isLoop).map((record) => ({ ...record, target: null }))
  return {
    ...draft,
    file: sound.reduce(withClaim, base),
    unfinished: [...draft.unfinished, ...open.map((record) => unfinishedFrom(draft, record))].map(
      (claim) => ({
        ...claim,
        source: claim.source && moved(claim.source),
        target: claim.target && moved(claim.target),
      }),
    ),
  }
}

/** Takes an entity out, and with it every claim that names it, into the bin. */
export function deleteEntity(draft: Draft, id: string): Draft {
  const { file } = draft
  const entity = file.entities.find((other) => other.id === id)
  if (!entity) return draft
  const names = ({ source, target }: { source: string; target: string }) => source === id || target === id
  const gone = new Set(file.relations.filter(names).map((relation) => relation.id))
  const isAbout = ({ about }: GraphFile['notes'][number]) =>
    ('entity' in about && about.entity === id) || ('relation' in about && gone.has(about.relation))
  const deleted: Deleted = {
    id: binId(draft),
    entity,
    claims: recordsOf(file).filter(names),
    notes: file.notes.filter(isAbout),
  }
  return {
    ...draft,
    bin: [...draft.bin, deleted],
    file: {
      ...file,
      entities: file.entities.filter((other) => other !== entity),
      relations: file.relations.filter((relation) => !gone.has(relation.id)),
      notes: file.notes.filter((note) => !isAbout(note)),
      // What it said it goes on saying, as a voice that is nothing in the graph.
      voices: file.voices.map((voice) => (voice.entity === id ? { ...voice, entity: null } : voice)),
    },
    unfinished: draft.unfinished.map((claim) => ({
      ...claim,
      source: claim.source === id ? null : claim.source,
      target: claim.target === id ? null : claim.target,
    })),
  }
}

/** Brings back what a command deleted: the entity, the claims that the text still bears out, and the rest as unfinished. */
export function restore(draft: Draft, id: string): Draft {
  const deleted = draft.bin.find((other) => other.id === id)
  if (!deleted) return draft
  const { entity, claims, notes } = deleted
  const isBack = entity !== null && !draft.file.entities.some((other) => other.id === entity.id)
  const texts = new Map(sentencesOf(draft.file).map(({ id: sentence, text }) => [sentence, text]))
  const back = isBack ? [withDateIn(texts, entity, [entity.date?.sentence])] : []
  let next: Draft = {
    ...draft,
    bin: draft.bin.filter((other) => other !== deleted),
    file: { ...draft.file, entities: [...draft.file.entities, ...back] },
  }
  for (const record of claims)
    next = isSound(next.file, record)
      ? { ...next, file: withClaim(next.file, record) }
      : { ...next, unfinished: [...next.unfinished, unfinishedFrom(next, record)] }
  return { ...next, file: { ...next.file, notes: [...next.file.notes, ...notes] } }
}

/** Takes a claim out, into the bin. */
export function binned(draft: Draft, claim: string): Draft {
  const found = findClaim(draft.file, claim)
  if (!found) return draft
  return {
    ...draft,
    bin: [...draft.bin, { id: binId(draft), entity: null, claims: [found.record], notes: [] }],
  }
}

const binId = ({ bin }: Draft) => String(Math.max(0, ...bin.map(({ id }) => Number(id))) + 1)

function replacedInTours(tours: GraphFile['tours'], from: string, into: string): GraphFile['tours'] {
  const moved = (id: string | undefined) => (id === from ? into : id)
  return tours.map((tour) => ({
    ...tour,
    steps: tour.steps.map((step) => {
      const view = { ...step.view }
      for (const key of ['select', 'focus', 'from', 'to'] as const) {
        const id = moved(view[key])
        if (id !== undefined) view[key] = id
      }
      return { ...step, view }
    }),
  }))
}
