import { counted } from '../../domain/text/counted.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { isolated } from '../../domain/text/language.ts'
import { stated, termsOfUse, unstated } from '../../domain/text/sourceLine.ts'
import { keysOf, SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'

/** Whose account this is, and what the words mean that describe each claim. */
export function Opening({ graph }: { graph: Graph }) {
  const { title, source } = graph.file
  const { url } = source
  const missing = unstated(source)
  const terms = termsOfUse(graph.file)
  const amount = `${counted(graph.entities.size, 'name')}, ${counted(graph.relations.size, 'relation')} and ${counted(graph.claims.length, 'claim')}, each with the sentence that makes it, its words marked.`
  return (
    <header>
      <h2>
        What <Quote>{title}</Quote> claims
      </h2>
      <p>
        This is the account that one <Words>{isolated(source.kind)}</Words> gives of who stands where, not the
        world’s: nothing in it is checked or corrected.
      </p>
      <p>
        Source: <Quote>{title}</Quote>, <Words>{stated({ ...source, url: null }).join(', ')}</Words>
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
