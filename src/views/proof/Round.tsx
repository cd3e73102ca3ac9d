import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { relationPhrase, type Graph } from '../../domain/graph/graph.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import { judgeClaim, judgeSentence } from '../../domain/proof/judge.ts'
import type { Question } from '../../domain/proof/question.ts'
import type { View } from '../../domain/view/view.ts'
import { useActions } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import type { CanPrint } from './ForTeachers.tsx'
import { Miss } from './Miss.tsx'
import * as styles from './proof.module.css'
import { ClaimAnswerChoice } from './ClaimAnswerChoice.tsx'
import { newSeed } from './newSeed.ts'
import { keepPlace, scrollIntoReach } from './scrolling.ts'
import { TextToSearch } from './TextToSearch.tsx'
import { Tools } from './Tools.tsx'
import { useAttempts } from './useAttempts.ts'
import { useNewQuestion } from './useNewQuestion.ts'
import { End, Next } from './Onwards.tsx'
import { Verdict } from './Verdict.tsx'
import { found, outcome, prompt } from './words.ts'
import * as messages from '../../messages/proof.ts'

interface Props extends CanPrint {
  graph: Graph
  view: View
  seed: string
  round: number
  /** How many are asked; null: no end. */
  total: number | null
  question: Question
}

/** One question: what is claimed, the text to find it in, and after the sentence its voice and its status. */
export function Round({ graph, view, seed, round, total, question, print }: Props) {
  const actions = useActions()
  const root = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const key = `${round} ${question.relation.id}`
  const { attempt, score, update } = useAttempts(seed, key)
  useNewQuestion(`${seed} ${key}`, heading, root, text)

  /** Changes the attempt without moving the sentence under the reader's eyes, then shows all of what it brought. */
  const advance = (sentence: string, change: Partial<Attempt>) => {
    const place = () => text.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(sentence)}"]`)
    keepPlace(text.current!, root.current!, place, () => flushSync(() => update(change)))
    const next = place()?.querySelector<HTMLElement>('[data-next]')
    next?.focus({ preventScroll: true })
    // The choices are about the words, which must be seen with them; all else is about what was done.
    scrollIntoReach(text.current!, root.current!, place()!, !change.sentence)
  }
  const choose = (sentence: string) => {
    const proves = judgeSentence(graph, question, sentence) !== null
    const misses = [...attempt.misses.filter((miss) => miss !== sentence), sentence]
    advance(sentence, proves ? { sentence } : { misses })
  }
  const { sentence, answer } = attempt
  const proof = sentence === null ? null : judgeSentence(graph, question, sentence)!
  const phrase = relationPhrase(graph, question.relation)
  return (
    <div className={styles.frame}>
      <div className={styles.proof} ref={root}>
        <div className={styles.question}>
          <p className={styles.prompt}>
            {total === null
              ? messages.questionNumber({ number: round })
              : messages.questionNumberOf({ number: round, total })}{' '}
            <span aria-hidden>·</span> {prompt(attempt)}
          </p>
          <h2 ref={heading} tabIndex={-1}>
            <Words>{phrase}</Words>
          </h2>
          <p className={styles.score}>
            {score.of
              ? messages.foundAtTheFirstTry({ first: score.first, all: score.of })
              : messages.noneAnsweredYet}
          </p>
        </div>
        <div className={styles.text} ref={text}>
          <Tools {...{ graph, view, seed, print }} />
          <TextToSearch
            key={key}
            graph={graph}
            attempt={attempt}
            proof={proof?.claims ?? []}
            onChoose={choose}
          >
            {sentence === null || !proof ? (
              <Miss
                {...{ graph, question, attempt }}
                onShow={() => {
                  const { id } = question.answer.sentence
                  advance(id, { sentence: id, shown: true })
                }}
              />
            ) : answer ? (
              <Verdict {...{ graph, question, answer }} inOtherWords={proof.inOtherWords}>
                {round === total ? (
                  <End score={score} onAgain={() => actions.askProof(1, newSeed())} />
                ) : (
                  <Next onNext={() => actions.askProof(round + 1)} />
                )}
              </Verdict>
            ) : (
              <ClaimAnswerChoice
                graph={graph}
                found={found(attempt, proof)}
                onCheck={(reading) =>
                  advance(sentence, { answer: { reading, judgement: judgeClaim(proof.claims, reading) } })
                }
              />
            )}
          </TextToSearch>
        </div>
        <p role="status" className="visually-hidden">
          {outcome(graph, question, attempt)}
        </p>
      </div>
    </div>
  )
}
