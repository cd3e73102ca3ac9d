import { begin, present, type History } from '../../domain/draft/history.ts'
import type { ClaimForm } from '../../domain/draft/claimForm.ts'
import { summaryOf, type DraftSummary, type Journal } from './journal.ts'

interface Held {
  history: History
  unsaved: number
  summary: DraftSummary
  /** What the journal has of it. */
  written: History
}

/**
 * The journal, with a memory for what the browser refuses to keep: a draft that could not be written, and the form that is open
 * in it, are there until the page is closed. Methods that write still reject, so that the page can say so. `journal`: null
 * where the browser keeps nothing at all.
 */
export function withMemory(journal: Journal | null): Journal {
  const held = new Map<string, Held>()
  const heldForms = new Map<string, ClaimForm | null>()
  const refused = () => Promise.reject(new Error('The browser keeps nothing here'))
  const hold = (id: string, history: History, unsaved: number, written: History) =>
    held.set(id, { history, unsaved, written, summary: summaryOf(present(history), unsaved, id) })
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
      const opened = found ? { ...found, form: null, isRefused: true } : journal && (await journal.open(id))
      const form = heldForms.get(id)
      return opened && form !== undefined ? { ...opened, form } : opened
    },
    async create(draft) {
      try {
        await (journal?.create(draft) ?? refused())
      } catch (error) {
        hold(draft.file.id, begin(draft), 1, begin(draft))
        throw error
      }
    },
    async keep(id, before, now, unsaved) {
      // Of a draft that is held, the journal has what it had before the first refusal.
      const written = held.get(id)?.written ?? before
      try {
        await (journal?.keep(id, written, now, unsaved) ?? refused())
        held.delete(id)
      } catch (error) {
        hold(id, now, unsaved, written)
        throw error
      }
    },
    async keepForm(id, form) {
      heldForms.set(id, form)
      await (journal?.keepForm(id, form) ?? refused())
      if (!held.has(id)) heldForms.delete(id)
    },
    async setDeleted(id, deleted) {
      const found = held.get(id)
      if (found) found.summary = { ...found.summary, deleted: deleted ? Date.now() : null }
      if (journal) await journal.setDeleted(id, deleted)
    },
    async raw(id) {
      const found = held.get(id)
      return !found && journal
        ? journal.raw(id)
        : JSON.stringify({ ...found, form: heldForms.get(id) }, null, 2)
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
