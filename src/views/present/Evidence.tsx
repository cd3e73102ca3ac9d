import { Fragment } from 'react'
import { excerpt, isCutBefore } from '../../domain/text/excerpt.ts'
import type { Claim, Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { readingsOf, type Reading } from '../../domain/slides/readings.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './present.module.css'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Said, type Asked } from './Said.tsx'
import * as messages from '../../messages/present.ts'

interface Props {
  graph: Graph
  claims: readonly Claim[]
  /** How many characters of each sentence there is room for. */
  most: number
  /** Whether the class is asked whose it is and how certain. */
  asked: Asked
  /** Shows the sentences whole. */
  onOpen?(): void
  /** Leads to all that a sentence claims. */
  onSentence?(id: string): void
}

/** The sentences that claim it, and whose claims they are. */
export function Evidence({ claims, ...props }: Props) {
  return readingsOf(claims).map((reading) => (
    <ReadOut key={reading.sentence.id} reading={reading} {...props} />
  ))
}

function ReadOut({
  graph,
  reading,
  most,
  asked,
  onOpen,
  onSentence,
}: Omit<Props, 'claims'> & { reading: Reading }) {
  const { sentence, pieces, sayings } = reading
  const parts = excerpt(sentence.text, pieces, most)
  const place = messages.sentenceNumber({ number: sentence.order + 1 })
  const isOne = sayings.flatMap(({ statuses }) => statuses).length === 1
  return (
    <figure className={styles.evidence}>
      <blockquote {...attributesOf(graph.file.language)}>
        {parts.map((part, i) => (
          <Fragment key={part.from}>
            {isCutBefore(parts, i) && (
              <>
                {' '}
                <button
                  type="button"
                  className={styles.cut}
                  aria-label={messages.showTheWholeSentence}
                  title={messages.showTheWholeSentence}
                  onClick={onOpen}
                >
                  …
                </button>{' '}
              </>
            )}
            <MarkedText parts={[part]} />
          </Fragment>
        ))}
      </blockquote>
      <figcaption>
        {sayings.map((saying) => (
          <Said
            key={`${saying.voice.id} ${saying.speech}`}
            graph={graph}
            saying={saying}
            asked={asked}
            withVerbs={!isOne}
          />
        ))}
        {onSentence ? (
          <button type="button" className={buttons.quiet} onClick={() => onSentence(sentence.id)}>
            {place}
          </button>
        ) : (
          <span>{place}</span>
        )}
      </figcaption>
    </figure>
  )
}
