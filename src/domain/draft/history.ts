import { apply } from './apply.ts'
import type { Command } from './command.ts'
import type { Draft } from './draft.ts'

/** A draft with every command that led to it from where it began, and those that were undone. */
export interface History {
  /** The drafts before each command, in order, then the present one. */
  states: readonly Draft[]
  commands: readonly Command[]
  /** How many of the commands are in force; those behind were undone. */
  position: number
}

export const begin = (draft: Draft): History => ({ states: [draft], commands: [], position: 0 })

export const present = ({ states, position }: History): Draft => states[position]!

/** The history with one command more; what was undone is forgotten. The same one where the command changes nothing. */
export function perform(history: History, command: Command): History {
  const now = present(history)
  const next = apply(now, command)
  if (next === now) return history
  const { position } = history
  return {
    states: [...history.states.slice(0, position + 1), next],
    commands: [...history.commands.slice(0, position), command],
    position: position + 1,
  }
}

/** The command that undoing would take back, null where there is none. */
export const lastDone = ({ commands, position }: History): Command | null => commands[position - 1] ?? null

/** The command that redoing would do again, null where there is none. */
export const lastUndone = ({ commands, position }: History): Command | null => commands[position] ?? null

export const undo = (history: History): History =>
  history.position > 0 ? { ...history, position: history.position - 1 } : history

export const redo = (history: History): History =>
  history.position < history.commands.length ? { ...history, position: history.position + 1 } : history

/** The history that these commands make from a draft: as `perform` and `undo` left it. */
export function replay(draft: Draft, commands: readonly Command[], position: number): History {
  const states = [draft]
  for (const command of commands) states.push(apply(states.at(-1)!, command))
  return { states, commands, position: Math.min(position, commands.length) }
}
