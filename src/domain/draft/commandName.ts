import type { Command } from './command.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import type { Draft } from './draft.ts'
import * as messages from '../../messages/curate.ts'

const NAMES: Partial<Record<Command['do'], string>> = {
  'set-text': messages.commandSetText,
  'set-details': messages.commandSetDetails,
  'mend-sentence': messages.commandMendSentence,
  'split-sentence': messages.commandSplitSentence,
  'join-sentence': messages.commandJoinSentence,
  'delete-sentence': messages.commandDeleteSentence,
  'change-claim': messages.commandChangeClaim,
  'delete-claim': messages.commandDeleteClaim,
  'keep-unfinished': messages.commandKeepUnfinished,
  'drop-unfinished': messages.commandDropUnfinished,
  restore: messages.commandRestore,
  'set-tours': messages.commandSetTours,
  'set-notes': messages.commandSetNotes,
  'set-aside': messages.commandSetAside,
  'bring-back': messages.commandBringBack,
}

/** What a command does, as undoing and redoing name it. `draft`: before the command. */
export function commandName({ file }: Draft, command: Command): string {
  const name = (id: string) => file.entities.find((entity) => entity.id === id)?.name ?? id
  switch (command.do) {
    case 'add-entity':
      return messages.commandAddEntity({ name: command.name })
    case 'change-entity':
      return messages.commandChangeEntity({ name: name(command.entity) })
    case 'delete-entity':
      return messages.commandDeleteEntity({ name: name(command.entity) })
    case 'merge-entities':
      return messages.commandMergeEntities({ from: name(command.from), into: name(command.into) })
    case 'add-claims': {
      const [{ source, type, target } = { source: '', type: 'meets' as const, target: '' }] = command.claims
      return `${name(source)} ${RELATION_TYPES[type].label} ${name(target)}`
    }
    default:
      return NAMES[command.do]!
  }
}
