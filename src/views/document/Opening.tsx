import type { Graph } from '../../domain/graph.ts'
import { stated, unstated } from '../../domain/sourceLine.ts'
import { keysOf, SPEECH, STATUSES } from '../../domain/vocabulary.ts'

/** Whose account this is, and what the words mean that describe each claim. */
export function Opening({ graph }: { graph: Graph }) {
  const { title, source } = graph.file
  const { url } = source
  const missing = unstated(source)
  return (
    <header>
      <h2>What “{title}” claims</h2>
      <p>
        This is the account that one {source.kind} gives of who stands where, not the world’s: nothing in it
        is checked or corrected.
      </p>
      <p>
        Source: “{title}”, {stated({ ...source, url: null }).join(', ')}
        {url && (
          <>
            , <a href={url}>{url}</a>
          </>
        )}
        .{missing && ` ${missing}`} {graph.entities.size} names, {graph.relations.size} relations and{' '}
        {graph.claims.length} claims, each with the sentence that makes it, its words marked.
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
