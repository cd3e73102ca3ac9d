import { relationPhrase, voiceName, type Graph } from '../../domain/graph/graph.ts'
import { otherProofs } from '../../domain/proof/judge.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import type { PaperProps } from './Worksheet.tsx'
import * as styles from './worksheet.module.css'
import * as messages from '../../messages/proof.ts'
import { listed } from '../../messages/locale.ts'
import { withElements } from '../../ui/withElements.ts'

/** For the teacher: every sentence that is a right answer, with the words that prove it. */
export function AnswerKey({ graph, questions, address }: PaperProps) {
  return (
    <article className={styles.sheet}>
      <h2>{messages.answerKey}</h2>
      <p>{withElements(messages.findTheProofIn, { title: <Quote>{graph.file.title}</Quote> })}</p>
      <ol className={styles.questions}>
        {questions.map(({ relation, claims }) => (
          <li key={relation.id}>
            <Words>{relationPhrase(graph, relation)}</Words>
            <ul>
              {claims.map(({ id, sentence, quote, voice, status }) => (
                <li key={id}>
                  {withElements(messages.sentenceNumberQuote, {
                    number: sentence.order + 1,
                    quote: <Quote>{quote}</Quote>,
                  })}{' '}
                  <b>
                    <Words>{voiceName(voice)}</Words>, {STATUSES[status].label.toLowerCase()}
                  </b>
                </li>
              ))}
            </ul>
            <Accepted graph={graph} sentences={otherProofs(graph, { relation, claims })} />
          </li>
        ))}
      </ol>
      {address !== null && <p className={styles.address}>{messages.theSameQuestionsOnA({ address })}</p>}
    </article>
  )
}

/** The sentences that bear it out in other words, by their numbers. */
function Accepted({ graph, sentences }: { graph: Graph; sentences: readonly string[] }) {
  if (!sentences.length) return null
  const numbers = listed(sentences.map((id) => String(graph.sentences.get(id)!.order + 1)))
  return <p>{messages.acceptedInOtherWords({ count: sentences.length, numbers })}</p>
}
