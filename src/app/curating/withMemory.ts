import { begin, present, type History } from '../../domain/draft/history.ts'
import type { ClaimForm } from '../../domain/draft/claimForm.ts'
import { summaryOf, type DraftSummary, type Journal } from './journal.ts'

interface Held {
  history: History
  unsaved: number
  form: ClaimForm | null
  summary: DraftSummary
}

/**
 * The journal, with a memory for what the browser refuses to keep: a draft that could not be written is there until the page is
 * closed. Methods that write still reject, so that the page can say so. `journal`: null where the browser keeps nothing at all.
 */
export function withMemory(journal: Journal | null): Journal {
  const held = new Map<string, Held>()
  const refused = () => Promise.reject(new Error('The browser keeps nothing here'))
  const hold = (id: string, part: Pick<Held, 'history' | 'unsaved'>) =>
    held.set(id, {
      form: held.get(id)?.form ?? null,
      ...part,
      summary: summaryOf(present(part.history), part.unsaved, id),
    })
  /** What is written is not held any more. */
  const written = async (id: string, writing: Promise<void>, holdIt: () => void) => {
    try {
      await writing
      held.delete(id)
    } catch (error) {
      holdIt()
      throw error
    }
  }
  /** One after the other, so that what is read is what was written last. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
  const memory: Journal = {
    async list() {
      const kept = journal ? await journal.list() : []
      const here = [...held.values()].map(({ summary }) => summary)
      return [...here, ...kept.filter(({ id }) => !held.has(id))].sort((a, b) => b.changed - a.changed)
    },
    async open(id) {
      const found = held.get(id)
      return found ?? (journal ? journal.open(id) : null)
    },
    create: (draft) =>
      written(draft.file.id, journal?.create(draft) ?? refused(), () =>
        hold(draft.file.id, { history: begin(draft), unsaved: 1 }),
      ),
    keep: (id, before, now, unsaved) =>
      written(id, journal?.keep(id, before, now, unsaved) ?? refused(), () =>
        hold(id, { history: now, unsaved }),
      ),
    async keepForm(id, form) {
      const found = held.get(id)
      if (found) held.set(id, { ...found, form })
      return journal ? journal.keepForm(id, form) : refused()
    },
    async setDeleted(id, deleted) {
      const found = held.get(id)
      if (found) found.summary = { ...found.summary, deleted: deleted ? Date.now() : null }
      if (journal) await journal.setDeleted(id, deleted)
    },
    async raw(id) {
      const found = held.get(id)
      return !found && journal ? journal.raw(id) : JSON.stringify(found ?? null, null, 2)
    },
  }
  return {
    list: () => inTurn(memory.list),
    open: (id) => inTurn(() => memory.open(id)),
    create: (draft) => inTurn(() => memory.create(draft)),
    keep: (...change) => inTurn(() => memory.keep(...change)),
    keepForm: (...form) => inTurn(() => memory.keepForm(...form)),
    setDeleted: (...change) => inTurn(() => memory.setDeleted(...change)),
    raw: (id) => inTurn(() => memory.raw(id)),
  }
}
