import {
  nameOf,
  relationVerb,
  voiceName,
  type Claim,
  type Graph,
  type Sentence,
} from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import { Words } from '../../ui/Words.tsx'
import { Notes } from './Notes.tsx'
import { stanceWords } from './stanceWords.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Quote } from '../../ui/Quote.tsx'
import * as messages from '../../messages/document.ts'
import { withElements } from '../../ui/withElements.ts'

/** A relation with every claim it is made of. */
export function RelationEntry({ graph, relation }: { graph: Graph; relation: Relation }) {
  const { id, source, target } = relation
  const words = stanceWords(graph, relation)
  const end = (entity: string) => (
    <a href={`#${entity}`}>
      <Words>{nameOf(graph, entity)}</Words>
    </a>
  )
  return (
    <section id={id}>
      <h5>
        {end(source)} {relationVerb(graph, relation)} {end(target)} {words && <small> {words}</small>}
      </h5>
      {graph.claimsOf.get(id)!.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} language={graph.file.language} />
      ))}
      <Notes graph={graph} about={[id]} />
    </section>
  )
}

function ClaimEntry({ claim, language }: { claim: Claim; language: string }) {
  const { sentence, pieces, context, when, voice, speech, status, stance } = claim
  const name = <Words>{voiceName(voice)}</Words>
  const at = ({ id, order }: Sentence) => (
    <a href={`#${id}`}>{messages.sentenceNumberFirst({ number: order + 1 })}</a>
  )
  return (
    <figure>
      <blockquote {...attributesOf(language)}>
        <MarkedText parts={quotedParts(sentence.text, pieces)} />
      </blockquote>
      <figcaption>
        {withElements(messages.claimFacts, {
          voice: voice.entity ? <a href={`#${voice.entity}`}>{name}</a> : name,
          speech: lower(SHOWN_SPEECH[speech].label),
          status: lower(STATUSES[status].label),
          stance: lower(SHOWN_STANCES[stance].label),
          sentence: at(sentence),
        })}
        {context && <> {withElements(messages.whoIsMeant, { sentence: at(context) })}</>}
        {when && <> {withElements(messages.when, { words: <Quote>{when.words}</Quote> })}</>}
      </figcaption>
    </figure>
  )
}

const lower = (label: string) => label.toLowerCase()
