import { Fragment } from 'react'
import { excerpt, isCutBefore } from '../../domain/text/excerpt.ts'
import { voiceName, type Claim } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { SHOWN_SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { useAppState } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import { MarkedText } from '../../ui/MarkedText.tsx'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

/** With more characters than this, a sentence of that size leaves no room for anything beside it. */
const MOST = { wide: 260, narrow: 170 }
/** An old projector; on a phone one scrolls. */
const NARROW = '(min-aspect-ratio: 1) and (max-aspect-ratio: 3/2)'

interface Props {
  claim: Claim
  /** The relation in words, where the heading is something else. */
  phrase: string | null
  /** Whose it is and how certain is what the class is asked: it is not shown yet. */
  isAsking: boolean
}

/** The sentence that claims it, and whose claim it is. */
export function Evidence({ claim, phrase, isAsking }: Props) {
  const language = useAppState((state) => state.graph.file.language)
  const { sentence, voice, speech, status } = claim
  const parts = excerpt(sentence.text, claim.pieces, matchMedia(NARROW).matches ? MOST.narrow : MOST.wide)
  return (
    <figure className={styles.evidence}>
      <blockquote {...attributesOf(language)}>
        {parts.map((part, i) => (
          <Fragment key={part.from}>
            {isCutBefore(parts, i) && ' … '}
            <MarkedText parts={[part]} />
          </Fragment>
        ))}
      </blockquote>
      <figcaption>
        {isAsking ? (
          <>{messages.sentenceNumber({ number: sentence.order + 1 })}</>
        ) : (
          <>
            {phrase && (
              <>
                <Words>{phrase}</Words>.{' '}
              </>
            )}
            {withElements(messages.voiceAndSpeech, {
              voice: (
                <b>
                  <Words>{voiceName(voice)}</Words>
                </b>
              ),
              speech: SHOWN_SPEECH[speech].label.toLowerCase(),
            })}{' '}
            {withElements(messages.statusAndSentence, {
              status: <b>{STATUSES[status].label.toLowerCase()}</b>,
              number: sentence.order + 1,
            })}
          </>
        )}
      </figcaption>
    </figure>
  )
}
