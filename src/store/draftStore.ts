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
import { findClaim, hasClaim } from '../domain/draft/claims.ts'
import type { Command } from '../domain/draft/command.ts'
import { perform, present, redo, undo, type History } from '../domain/draft/history.ts'

/** How the draft is kept. */
export type Keeping =
  | { how: 'kept'; at: number | null }
  /** The browser keeps nothing here: only a file saves the work. */
  | { how: 'refused'; why: 'full' | 'failed' }
  /** Another tab writes this draft. */
  | { how: 'elsewhere' }

export interface DraftState {
  history: History
  /** The words that are selected in the text. */
  selection: Selection | null
  form: ClaimForm | null
  /** How many forms have been opened so far. */
  formNumber: number
  /** Whether somebody has filled anything in since the form was opened. */
  isFormTouched: boolean
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
  /** Opens the form for the selected words. What an open form holds is kept, here as in the next two. */
  newClaim(): void
  openClaim(id: string): void
  openUnfinished(id: string): void
  fillIn(part: Partial<ClaimForm>): void
  /** Makes a claim of what stands in the form and closes it; leaves it open, and says so, where that cannot be done. */
  keepClaim(): boolean
  /** Makes a claim of an accusation, and opens the form for what it says that the accused does. */
  keepAccusation(): boolean
  /** Closes the form; what is in it stays as an unfinished claim. Leaves it open where that cannot be done. */
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
    const openForm = (next: ClaimForm | null, isFormTouched = false) =>
      set(({ formNumber }) => ({ form: next, isFormTouched, formNumber: formNumber + 1 }))
    /** Whether the draft has what the form says after this. */
    const makeClaims = (full: ClaimForm): boolean => {
      const claims = lacking(draft(), full).length === 0 ? recordsOfForm(full) : null
      if (!claims) return false
      const { mends, finishes } = full
      if (mends !== null && findClaim(draft().file, mends))
        actions.perform({ do: 'change-claim', claim: mends, to: claims[0]! })
      else actions.perform({ do: 'add-claims', claims, ...(finishes !== null && { finishes }) })
      return claims.every((claim) => hasClaim(draft().file, claim))
    }
    const makeUnfinished = (left: ClaimForm): boolean => {
      const claims = unfinishedOfForm(draft(), left)
      return claims.every((claim) => actions.perform({ do: 'keep-unfinished', claim }))
    }
    /** Makes room for another form and loses nothing: a change that is whole is made, the rest stays as an unfinished claim. */
    const leaveForm = (): boolean => {
      const { form: left, isFormTouched } = get()
      if (!left || !isFormTouched) return true
      return (left.mends !== null && makeClaims(left)) || makeUnfinished(left)
    }
    const actions: DraftActions = {
      perform: (command) => change(perform(get().history, command)),
      undo: () => void change(undo(get().history)),
      redo: () => void change(redo(get().history)),
      select: (selection) => set({ selection }),
      newClaim() {
        const { selection } = get()
        if (selection && leaveForm()) openForm(formFor(draft(), selection))
      },
      openClaim(id) {
        if (leaveForm()) openForm(formOfClaim(draft(), id))
      },
      openUnfinished(id) {
        if (!leaveForm()) return
        const claim = draft().unfinished.find((other) => other.id === id)
        if (claim) openForm(formOfUnfinished(draft(), claim))
      },
      fillIn: (part) =>
        set(({ form: now }) => ({ form: now && { ...now, ...part }, isFormTouched: now !== null })),
      keepClaim() {
        const { form: full } = get()
        if (!full || !makeClaims(full)) return false
        openForm(null)
        return true
      },
      keepAccusation() {
        const { form: full } = get()
        if (!full || !makeClaims(full)) return false
        openForm(formOfAccused(full), true)
        return true
      },
      putOff() {
        const { form: now } = get()
        if (now && makeUnfinished(now)) openForm(null)
      },
      discardForm: () => openForm(null),
      setKeeping: (keeping) => set({ keeping }),
      savedToFile: () => set({ unsaved: 0 }),
      entityIds: () => draft().file.entities.map(({ id }) => id),
    }
    return {
      history,
      selection: null,
      form,
      isFormTouched: form !== null,
      formNumber: 0,
      keeping: { how: 'kept', at: null },
      unsaved,
      actions,
    }
  })
}
