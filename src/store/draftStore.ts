import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  formFor,
  formOfAccused,
  formOfClaim,
  formOfUnfinished,
  lacking,
  recordsOfForm,
  unfinishedOfForm,
  type ClaimForm,
  type Selection,
} from '../domain/draft/claimForm.ts'
import type { Command } from '../domain/draft/command.ts'
import { perform, present, redo, undo, type History } from '../domain/draft/history.ts'

/** How the draft is kept. */
export type Keeping =
  | { how: 'kept'; at: number | null }
  /** The browser keeps nothing here: only a file saves the work. */
  | { how: 'refused'; why: 'unavailable' | 'full' | 'failed' }
  /** Another tab writes this draft. */
  | { how: 'elsewhere' }

export interface DraftState {
  history: History
  /** The words that are selected in the text. */
  selection: Selection | null
  form: ClaimForm | null
  keeping: Keeping
  /** How many changes no file has yet. */
  unsaved: number
  actions: DraftActions
}

export interface DraftActions {
  /** Does nothing where another tab writes. Says whether anything changed. */
  perform(command: Command): boolean
  undo(): void
  redo(): void
  select(selection: Selection | null): void
  /** Opens the form for the selected words. */
  newClaim(): void
  openClaim(id: string): void
  openUnfinished(id: string): void
  fillIn(part: Partial<ClaimForm>): void
  /** Makes a claim of what stands in the form and closes it; says whether the form was full. */
  keepClaim(): boolean
  /** Makes a claim of an accusation, and opens the form for what it says that the accused does. */
  keepAccusation(): boolean
  /** Closes the form; what is in it stays as an unfinished claim. */
  putOff(): void
  discardForm(): void
  setKeeping(keeping: Keeping): void
  savedToFile(): void
  /** The ids of the entities as they are now. */
  entityIds(): string[]
}

export type DraftStore = StoreApi<DraftState>

/** Makes a store for one draft that is open. */
export function createDraftStore(history: History, unsaved: number, form: ClaimForm | null): DraftStore {
  return createStore<DraftState>()((set, get) => {
    const change = (next: History) => {
      const now = get()
      if (next === now.history || now.keeping.how === 'elsewhere') return false
      const { sentence } = now.selection ?? {}
      const isThere = present(next).file.source.sections.some(({ paragraphs }) =>
        paragraphs.some((paragraph) =>
          paragraph.some(({ id, text }) => id === sentence && text.length >= now.selection!.to),
        ),
      )
      set({ history: next, unsaved: now.unsaved + 1, selection: isThere ? now.selection : null })
      return true
    }
    const draft = () => present(get().history)
    const actions: DraftActions = {
      perform: (command) => change(perform(get().history, command)),
      undo: () => void change(undo(get().history)),
      redo: () => void change(redo(get().history)),
      select: (selection) => set({ selection }),
      newClaim() {
        const { selection } = get()
        if (selection) set({ form: formFor(draft(), selection) })
      },
      openClaim: (id) => set({ form: formOfClaim(draft(), id) }),
      openUnfinished(id) {
        const claim = draft().unfinished.find((other) => other.id === id)
        if (claim) set({ form: formOfUnfinished(draft(), claim) })
      },
      fillIn: (part) => set(({ form: now }) => ({ form: now && { ...now, ...part } })),
      keepClaim() {
        const { form: full } = get()
        const claims = full && lacking(draft(), full).length === 0 ? recordsOfForm(full) : null
        if (!full || !claims) return false
        const done =
          full.mends === null
            ? actions.perform({
                do: 'add-claims',
                claims,
                ...(full.finishes !== null && { finishes: full.finishes }),
              })
            : actions.perform({ do: 'change-claim', claim: full.mends, to: claims[0]! })
        set({ form: null })
        return done
      },
      keepAccusation() {
        const { form: full } = get()
        if (!full || !actions.keepClaim()) return false
        set({ form: formOfAccused(full) })
        return true
      },
      putOff() {
        const { form: open } = get()
        if (open && open.mends === null)
          actions.perform({ do: 'keep-unfinished', claim: unfinishedOfForm(draft(), open) })
        set({ form: null })
      },
      discardForm: () => set({ form: null }),
      setKeeping: (keeping) => set({ keeping }),
      savedToFile: () => set({ unsaved: 0 }),
      entityIds: () => draft().file.entities.map(({ id }) => id),
    }
    return { history, selection: null, form, keeping: { how: 'kept', at: null }, unsaved, actions }
  })
}
