import type { Graph } from '../../domain/graph/graph.ts'
import { isolateName } from '../../domain/text/language.ts'
import { sourceStatements, termsOfUse, missingStatements } from '../../domain/text/sourceLine.ts'
import { keysOf, SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as messages from '../../messages/document.ts'
import { withElements } from '../../ui/withElements.ts'

/** Whose account this is, and what the words mean that describe each claim. */
export function Opening({ graph }: { graph: Graph }) {
  const { title, source } = graph.file
  const { url } = source
  const missing = missingStatements(source)
  const terms = termsOfUse(graph.file)
  const amount = messages.entitiesRelationsAndClaimsEach({
    entities: graph.entities.size,
    relations: graph.relations.size,
    claims: graph.claims.length,
  })
  return (
    <header>
      <h2>{withElements(messages.whatTitleClaims, { title: <Quote>{title}</Quote> })}</h2>
      <p>{withElements(messages.accountOfOne, { kind: <Words>{isolateName(source.kind)}</Words> })}</p>
      <p>
        {withElements(messages.source, {
          title: <Quote>{title}</Quote>,
          facts: <Words>{sourceStatements({ ...source, url: null }).join(', ')}</Words>,
        })}
        {url && (
          <>
            , <a href={url}>{url}</a>
          </>
        )}
        . <Words>{[missing, terms, amount].filter(Boolean).join(' ')}</Words>
      </p>
      <dl>
        <Meanings words={SPEECH} />
        <Meanings words={STATUSES} />
      </dl>
    </header>
  )
}

function Meanings<K extends string>({ words }: { words: Record<K, { label: string; explained: string }> }) {
  return keysOf(words).map((key) => (
    <div key={key}>
      <dt>{words[key].label}</dt> <dd>{words[key].explained}</dd>
    </div>
  ))
}
