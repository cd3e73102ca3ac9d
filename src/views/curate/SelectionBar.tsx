import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import { nextInParagraph } from '../../domain/draft/sentences.ts'
import { sentencesOf } from '../../domain/draft/ids.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  onClaim(): void
  onName(words: string): void
  onMend(sentence: string): void
}

/** What can be done with the selected words and their sentence; below the text, where no finger hides it. */
export function SelectionBar({ onClaim, onName, onMend }: Props) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const selection = useDraftState((state) => state.selection)
  const form = useDraftState((state) => state.form)
  const sentence = selection && sentencesOf(file).find(({ id }) => id === selection.sentence)
  if (!selection || !sentence) return <p className={styles.hint}>{messages.selectWordsFirst}</p>
  const words = sentence.text.slice(selection.from, selection.to)
  const button = (label: string, onClick: () => void, keys?: string) => (
    <button type="button" className={buttons.button} aria-keyshortcuts={keys} onClick={onClick}>
      {label}
    </button>
  )
  return (
    <div className={styles.bar} role="group" aria-label={messages.selectedWords({ words })}>
      {words ? (
        <>
          <q>{words.length > 60 ? `${words.slice(0, 60)}…` : words}</q>
          {form && form.sentence === sentence.id
            ? button(messages.addToTheClaim, () =>
                actions.fillIn({ quote: inOrder(sentence.text, [...form.quote, words]) }),
              )
            : button(messages.makeAClaim, onClaim, 'Enter')}
          {button(messages.makeAName, () => onName(words), 'e')}
          {button(messages.clearSelection, () => actions.select(null), 'Escape')}
        </>
      ) : (
        button(
          messages.splitSentence,
          () => void actions.perform({ do: 'split-sentence', sentence: sentence.id, at: selection.from }),
          'x',
        )
      )}
      {button(messages.mendSentence, () => onMend(sentence.id), 'm')}
      {nextInParagraph(file, sentence.id) &&
        button(
          messages.joinSentence,
          () => void actions.perform({ do: 'join-sentence', sentence: sentence.id }),
          'j',
        )}
      {button(
        messages.deleteSentence,
        () => void actions.perform({ do: 'delete-sentence', sentence: sentence.id }),
      )}
    </div>
  )
}

const MOST_PIECES = 3

const inOrder = (text: string, pieces: readonly string[]) =>
  [...new Set(pieces)].sort((a, b) => text.indexOf(a) - text.indexOf(b)).slice(0, MOST_PIECES)
