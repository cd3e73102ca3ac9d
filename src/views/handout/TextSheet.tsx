import type { Claim } from '../../domain/graph/graph.ts'
import { quotedRanges } from '../../domain/handout/quotedRanges.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { useGraph } from '../../store/useAppState.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import * as styles from './handout.module.css'

/** The whole text on paper, its sentences numbered; the words of these claims are marked. */
export function TextSheet({ claims }: { claims: readonly Claim[] }) {
  const graph = useGraph()
  return (
    <div className={styles.text} {...attributesOf(graph.file.language)}>
      {graph.file.source.sections.map(({ heading, paragraphs }) => (
        <section key={paragraphs[0]?.[0]?.id ?? heading}>
          {heading !== null && <h2>{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph[0]?.id}>
              {paragraph.map(({ id, text }) => (
                <span key={id}>
                  <sup>{graph.sentences.get(id)!.order + 1}</sup>{' '}
                  <MarkedText
                    parts={quotedRanges(
                      text,
                      claims.filter(({ sentence }) => sentence.id === id),
                    )}
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
