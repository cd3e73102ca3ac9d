import type { Claim, Sentence } from '../../domain/graph/graph.ts'
import { attributesOf, textLanguage } from '../../domain/text/language.ts'
import { segments } from '../../domain/text/annotatedText.ts'
import * as styles from './proof.module.css'

interface Props {
  sentence: Sentence
  language: string
  claims: readonly Claim[]
}

/** A sentence to be read, the words marked that prove what was asked for. */
export function MarkedProof({ sentence: { text, order }, language, claims }: Props) {
  const quotes = claims.flatMap(({ id, pieces }) => pieces.map((piece) => ({ ...piece, claimId: id })))
  return (
    <div className={styles.sentence} dir={textLanguage(language).dir}>
      <span className={styles.number}>{order + 1}</span>{' '}
      <blockquote {...attributesOf(language)}>
        {segments(text, quotes).map((piece) =>
          piece.claims.length ? <mark key={piece.from}>{piece.text}</mark> : piece.text,
        )}
      </blockquote>
    </div>
  )
}
