import type { Claim } from '../../domain/graph/graph.ts'
import { annotatedText } from '../../domain/text/annotatedText.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { useGraph } from '../../store/useAppState.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import * as styles from './handout.module.css'

/** The whole text on paper, its sentences numbered; the words of these claims are marked. */
export function TextSheet({ claims }: { claims: readonly Claim[] }) {
  const graph = useGraph()
  return (
    <div className={styles.text} {...attributesOf(graph.file.language)}>
      {annotatedText(graph, { claims }).map(({ number, heading, paragraphs }) => (
        <section key={number}>
          {heading !== null && <h2>{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph[0]!.sentence.id}>
              {paragraph.map(({ sentence, pieces }) => (
                <span key={sentence.id}>
                  <sup>{sentence.order + 1}</sup>{' '}
                  <MarkedText
                    parts={pieces.map((piece) => ({ ...piece, isQuoted: piece.stance !== null }))}
                  />{' '}
                </span>
              ))}
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
