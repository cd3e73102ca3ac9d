import type { Agreement } from '../../domain/analysis/compare.ts'
import {
  isStructural,
  lineKindOf,
  relationPhrase,
  stanceOf,
  voiceName,
  type Graph,
} from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import type { HandoutExtent } from '../../domain/handout/handoutExtent.ts'
import type { LabelledClaim, Numbered } from '../../domain/handout/numberClaims.ts'
import { LINE_KINDS, SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import type { View } from '../../domain/view/view.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './handout.module.css'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Quote } from '../../ui/Quote.tsx'
import * as messages from '../../messages/handout.ts'
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

/** The claims behind each numbered line, each in its full sentence with the words that make it marked. */
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
      {some.map((edge) => (
        <Edge key={edge.number} graph={graph} edge={edge} says={says} />
      ))}
    </ol>
  )
  if (!parts)
    return (
      <section>
        <h2>{messages.theClaimsLineByLine}</h2>
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

interface EdgeProps {
  graph: Graph
  edge: Numbered
  says: Record<Agreement, string> | undefined
}

function Edge({ graph, edge, says }: EdgeProps) {
  return (
    <li>
      {edge.relations.map(({ relation, agreement, claims }) => {
        const stance = stanceOf(claims.map(({ claim }) => claim))
        const { label } = LINE_KINDS[lineKindOf({ stance, structural: isStructural(relation) })]
        const words = [label.toLowerCase(), agreement && says?.[agreement]].filter(Boolean).join(', ')
        const entries = claims.map((one) => (
          <ClaimEntry key={one.label} {...one} language={graph.file.language} alone={claims.length === 1} />
        ))
        return (
          <section key={relation.id}>
            <div className={styles.together}>
              <h3>
                <span className={styles.number}>{span(claims)}</span>{' '}
                <Words>{relationPhrase(graph, relation)}</Words>{' '}
                <small>
                  (<Words>{words}</Words>)
                </small>
              </h3>
              {entries[0]}
            </div>
            {entries.slice(1)}
          </section>
        )
      })}
    </li>
  )
}

function ClaimEntry({ label, claim, language, alone }: LabelledClaim & { language: string; alone: boolean }) {
  const { sentence, pieces, context, when, voice, speech, status, stance } = claim
  return (
    <figure>
      <blockquote {...attributesOf(language)}>
        {!alone && (
          <>
            <bdi className={styles.label}>{label}</bdi>{' '}
          </>
        )}
        <MarkedText parts={quotedParts(sentence.text, pieces)} />
      </blockquote>
      <figcaption>
        <b>
          <Words>{voiceName(voice)}</Words>
        </b>{' '}
        · {SHOWN_SPEECH[speech].label.toLowerCase()} · {STATUSES[status].label.toLowerCase()} ·{' '}
        {messages.stanceAndSentence({
          stance: SHOWN_STANCES[stance].label.toLowerCase(),
          number: sentence.order + 1,
        })}
        {context && <> {messages.whoIsMeantSentenceNumber({ number: context.order + 1 })}</>}
        {when && <> {withElements(messages.when, { words: <Quote>{when.words}</Quote> })}</>}
      </figcaption>
    </figure>
  )
}

/** "7", "7b", "7a–c" */
function span(claims: readonly LabelledClaim[]): string {
  const [first, last] = [claims[0]!.label, claims.at(-1)!.label]
  return first === last ? first : `${first}–${last.replace(/\d+/, '')}`
}
