import { memo } from 'react'
import type { TextPiece, AnnotatedSentence, SentenceMark } from '../../domain/text/annotatedText.ts'
import { foundParts } from '../../domain/text/foundWords.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { belongsTo } from '../../domain/visibility/tableRows.ts'
import type { AppState } from '../../store/appStore.ts'
import { useAppState } from '../../store/useAppState.ts'
import { useFoundWords } from '../../store/useFoundWords.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import * as styles from './text.module.css'
import { SentenceButton } from './SentenceButton.tsx'

interface Props {
  entry: AnnotatedSentence
  mark: SentenceMark | null
  /** Ids of the claims whose words are marked. */
  quotes: ReadonlySet<string>
  onSelect(id: string): void
}

/** A sentence of the text, word for word, underlined where claims rest on it, with the button that selects it. */
export const MarkedSentence = memo(function MarkedSentence({ entry, mark, quotes, onSelect }: Props) {
  const { id } = entry.sentence
  const lit = useAppState(isPointedAt(id))
  const found = useFoundWords(id)
  return (
    <>
      <span
        id={id}
        data-sentence
        className={[styles.sentence, mark && styles[mark], lit && styles.lit].filter(Boolean).join(' ')}
        aria-current={mark === 'chosen' || undefined}
      >
        {entry.pieces.map((piece) => (
          <PieceOfSentence
            key={piece.from}
            piece={piece}
            found={found}
            marked={piece.claims.some((claim) => quotes.has(claim))}
          />
        ))}
      </span>
      <SentenceButton entry={entry} chosen={mark === 'chosen'} onSelect={() => onSelect(id)} />{' '}
    </>
  )
})

interface PieceProps {
  piece: TextPiece
  found: ReadonlySet<string>
  marked: boolean
}

function PieceOfSentence({ piece: { text, stance }, found, marked }: PieceProps) {
  const words = <MarkedText parts={foundParts(quotedParts(text, []), found)} />
  const underline = stance ? styles[stance] : undefined
  if (marked) return <mark className={`${underline} ${styles.quote}`}>{words}</mark>
  return underline ? <span className={underline}>{words}</span> : words
}

/** Whether the pointer or the cursor is on the sentence, or on what it makes a claim about. */
const isPointedAt =
  (sentence: string) =>
  ({ hover, graph }: AppState): boolean =>
    hover === sentence ||
    (hover !== null && Boolean(graph.claimsIn.get(sentence)?.some((claim) => belongsTo(claim, hover))))
