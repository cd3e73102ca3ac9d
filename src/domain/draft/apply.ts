import { hasClaim, isSound, withClaim, withoutClaim } from './claims.ts'
import type { Command } from './command.ts'
import type { ClaimRecord, Draft } from './draft.ts'
import { addEntity, binned, changeEntity, deleteEntity, mergeEntities, restore } from './entities.ts'
import { deleteSentence, joinSentence, mendSentence, setText, splitSentence } from './sentences.ts'
import { withoutLost } from './lost.ts'

/**
 * The draft after a command, the same object where the command changes nothing. Ids stay unique, no end dangles, every quote
 * stands in its sentence: what a command would leave unsound becomes unfinished or goes into the bin.
 */
export function apply(draft: Draft, command: Command): Draft {
  const next = changedBy(draft, command)
  return next === draft ? draft : { ...next, file: withoutLost(next.file) }
}

function changedBy(draft: Draft, command: Command): Draft {
  const { file, unfinished } = draft
  const withFile = (changed: Draft['file']): Draft => (changed === file ? draft : { ...draft, file: changed })
  switch (command.do) {
    case 'set-text':
      return setText(draft, command.sections)
    case 'set-details':
      return setDetails(draft, command.details)
    case 'mend-sentence':
      return mendSentence(draft, command.sentence, command.text)
    case 'split-sentence':
      return splitSentence(draft, command.sentence, command.at)
    case 'join-sentence':
      return joinSentence(draft, command.sentence)
    case 'delete-sentence':
      return deleteSentence(draft, command.sentence)
    case 'add-entity':
      return addEntity(draft, command)
    case 'change-entity':
      return changeEntity(draft, command.entity, command.change)
    case 'merge-entities':
      return mergeEntities(draft, command.from, command.into)
    case 'delete-entity':
      return deleteEntity(draft, command.entity)
    case 'add-claims': {
      const added = addClaims(draft, command.claims)
      const isFinished =
        unfinished.some(({ id }) => id === command.finishes) &&
        command.claims.every((claim) => hasClaim(added.file, claim))
      return isFinished
        ? { ...added, unfinished: unfinished.filter(({ id }) => id !== command.finishes) }
        : added
    }
    case 'change-claim': {
      const without = withoutClaim(file, command.claim)
      if (without === file || !isSound(file, command.to)) return draft
      return withFile(withClaim(without, command.to))
    }
    case 'delete-claim':
      return { ...binned(draft, command.claim), file: withoutClaim(file, command.claim) }
    case 'keep-unfinished': {
      const at = unfinished.findIndex(({ id }) => id === command.claim.id)
      return {
        ...draft,
        unfinished: at < 0 ? [...unfinished, command.claim] : unfinished.with(at, command.claim),
      }
    }
    case 'drop-unfinished':
      return unfinished.some(({ id }) => id === command.claim)
        ? { ...draft, unfinished: unfinished.filter(({ id }) => id !== command.claim) }
        : draft
    case 'restore':
      return restore(draft, command.deleted)
    case 'set-tours':
      return withFile({ ...file, tours: [...command.tours] })
    case 'set-notes':
      return withFile({ ...file, notes: [...command.notes] })
    case 'set-aside':
      return { ...draft, setAside: [...draft.setAside, { finding: command.finding, reason: command.reason }] }
    case 'bring-back':
      return { ...draft, setAside: draft.setAside.filter(({ finding }) => finding !== command.finding) }
  }
}

const addClaims = (draft: Draft, claims: readonly ClaimRecord[]): Draft => {
  const file = claims.filter((claim) => isSound(draft.file, claim)).reduce(withClaim, draft.file)
  return file === draft.file ? draft : { ...draft, file }
}

function setDetails(
  draft: Draft,
  { title, language, curators, ...source }: Extract<Command, { do: 'set-details' }>['details'],
): Draft {
  const { file } = draft
  return {
    ...draft,
    file: {
      ...file,
      ...(title?.trim() && { title: title.trim() }),
      ...(language && { language }),
      ...(curators && { curators }),
      source: { ...file.source, ...source },
    },
  }
}
