import { Fragment } from 'react'
import type { Agreement } from '../../domain/analysis/compare.ts'
import { relationPhrase, voiceName, type Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import {
  claimsBySentence,
  type ClaimingSentence,
  type SentenceClaim,
} from '../../domain/handout/claimsBySentence.ts'
import type { HandoutExtent } from '../../domain/handout/handoutExtent.ts'
import type { Numbered } from '../../domain/handout/numberClaims.ts'
import { SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import type { View } from '../../domain/view/view.ts'
import { useGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './handout.module.css'
import { Quote } from '../../ui/Quote.tsx'
import * as messages from '../../messages/handout.ts'
import { listed } from '../../messages/locale.ts'
import { withElements } from '../../ui/withElements.ts'

/** With fewer, a second column would stand empty. */
const FEW = 4

/** What a sheet holds, under its numbers. */
export interface HeldClaims extends HandoutExtent {
  edges: readonly Numbered[]
  /** The same under headings, and of each what the same words date. */
  parts?: readonly {
    title: string
    groups: readonly { words: string | null; edges: readonly Numbered[] }[]
  }[]
}

/** The claims sentence by sentence: each sentence once, the words that claim something marked, and below it what they claim. */
export function ClaimList({ graph, view, held }: { graph: Graph; view: View; held: HeldClaims }) {
  const { edges, parts, shown } = held
  if (!edges.length) return <p>{messages.noClaim}</p>
  const voices = view.compare?.map((id) => voiceName(graph.voices.get(id)!))
  const says = voices && {
    first: messages.onlyName({ name: voices[0]! }),
    second: messages.onlyName({ name: voices[1]! }),
    both: messages.bothVoices,
    conflict: messages.theyContradictEachOther,
  }
  const list = (some: readonly Numbered[]) => (
    <ol className={styles.claims} data-few={shown.claims.length <= FEW || undefined}>
      {claimsBySentence(some).map((entry) => (
        <SentenceEntry key={entry.sentence.id} entry={entry} language={graph.file.language} says={says} />
      ))}
    </ol>
  )
  if (!parts)
    return (
      <section>
        <h2>{messages.sentenceBySentence}</h2>
        {list(edges)}
      </section>
    )
  return parts.map(
    ({ title, groups }) =>
      groups.length > 0 && (
        <section key={title}>
          <h2>{title}</h2>
          {groups.map((group) => (
            <div key={group.edges[0]?.number ?? group.words}>
              {group.words !== null && (
                <p className={styles.words}>
                  <Quote>{group.words}</Quote>
                </p>
              )}
              {list(group.edges)}
            </div>
          ))}
        </section>
      ),
  )
}

interface EntryProps {
  entry: ClaimingSentence
  language: string
  says: Record<Agreement, string> | undefined
}

/** A sentence, and under it what it claims. */
function SentenceEntry({ entry: { sentence, parts, spoken }, language, says }: EntryProps) {
  return (
    <li>
      <blockquote {...attributesOf(language)}>
        <bdi className={styles.place}>{sentence.order + 1}</bdi>{' '}
        {parts.map(({ text, from, isQuoted, labels }) => (
          <Fragment key={from}>
            {labels.length > 0 && <sup className={styles.label}>{labels.join(' ')}</sup>}
            {isQuoted ? <mark>{text}</mark> : text}
          </Fragment>
        ))}
      </blockquote>
      {spoken.map(({ voice, speech, claims }) => (
        <Fragment key={`${voice.id} ${speech}`}>
          <p>
            <b>
              <Words>{voiceName(voice)}</Words>
            </b>
            , {SHOWN_SPEECH[speech].label.toLowerCase()}:
          </p>
          <ul>
            {claims.map((one) => (
              <ClaimEntry key={one.label} {...one} says={says} />
            ))}
          </ul>
        </Fragment>
      ))}
    </li>
  )
}

function ClaimEntry({ label, claim, agreement, also, says }: SentenceClaim & { says: EntryProps['says'] }) {
  const graph = useGraph()
  const { relation, context, when, status, stance } = claim
  const facts = [
    STATUSES[status].label,
    SHOWN_STANCES[stance].label,
    ...(agreement && says ? [says[agreement]] : []),
  ]
  return (
    <li>
      <span className={styles.number}>{label}</span>{' '}
      <b>
        <Words>{relationPhrase(graph, relation)}</Words>
      </b>{' '}
      · <Words>{facts.join(' · ').toLowerCase()}</Words>
      {context && <> {messages.whoIsMeantSentenceNumber({ number: context.order + 1 })}</>}
      {when && <> {withElements(messages.when, { words: <Quote>{when.words}</Quote> })}</>}
      {also.length > 0 && (
        <> {messages.alsoInSentences({ count: also.length, list: listed(also.map(String)) })}</>
      )}
    </li>
  )
}
