import { relationPhrase, voiceName, type Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { usedStatuses } from '../../domain/proof/hints.ts'
import type { Question } from '../../domain/proof/question.ts'
import { sourceStatements, termsOfUse } from '../../domain/text/sourceLine.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './worksheet.module.css'
import * as messages from '../../messages/proof.ts'
import { withElements } from '../../ui/withElements.ts'

export interface PaperProps {
  graph: Graph
  questions: readonly Question[]
  /** Where the same questions are asked on a screen; null where nowhere. */
  address: string | null
}

/** The questions on paper: a sheet to fill in, with the text beside it. The key is a paper of its own. */
export function Worksheet({ graph, questions, address }: PaperProps) {
  const { title, source } = graph.file
  const [first = '', ...rest] = sourceStatements(source).join(', ')
  const origin = first.toUpperCase() + rest.join('')
  return (
    <article className={styles.sheet}>
      <header>
        <h2>{messages.findTheProof}</h2>
        <p>
          {withElements(messages.theText, {
            title: <Quote>{title}</Quote>,
            facts: <Words>{`${origin}. ${termsOfUse(graph.file)}`}</Words>,
          })}
        </p>
        <Blanks labels={[messages.name, messages.date]} />
        <p>{messages.eachLineBelowIsA}</p>
        {address !== null && <p className={styles.address}>{messages.theSameQuestionsOnA({ address })}</p>}
      </header>
      <dl className={styles.words}>
        <div>
          <dt>{messages.voices}</dt>
          <dd>
            <Words>{[...graph.voices.values()].map(voiceName).join(' · ')}</Words>
          </dd>
        </div>
        <div>
          <dt>{messages.status}</dt>
          <dd>
            {usedStatuses(graph).map((status) => (
              <span key={status}>
                <b>{STATUSES[status].label}</b>: {STATUSES[status].explained}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <ol className={styles.questions}>
        {questions.map(({ relation }) => (
          <li key={relation.id}>
            <Words>{relationPhrase(graph, relation)}</Words>
            <Blanks labels={[messages.sentence, messages.voice, messages.status]} />
          </li>
        ))}
      </ol>
      <NumberedText graph={graph} />
    </article>
  )
}

/** Names, each with a line to write on. */
function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <p className={styles.blanks}>
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  )
}

function NumberedText({ graph }: { graph: Graph }) {
  const { title, language, source } = graph.file
  return (
    <section className={styles.text} {...attributesOf(language)}>
      <h3>{title}</h3>
      {source.sections.map(({ heading, paragraphs }, i) => (
        // Sections have no name but their number.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={i}>
          {heading !== null && <h4>{heading}</h4>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph[0]?.id}>
              {paragraph.map(({ id, text }) => (
                <span key={id}>
                  <sup>{graph.sentences.get(id)!.order + 1}</sup> {text}{' '}
                </span>
              ))}
            </p>
          ))}
        </section>
      ))}
    </section>
  )
}
