import { groupBy, relationPhrase, type Graph, type Sentence } from '../../domain/graph.ts'
import styles from './document.module.css'
import { NoteLinks } from './NoteLinks.tsx'
import { sectionPlace, TEXT_PLACE } from './places.ts'

/** The text from beginning to end, its sentences numbered, and under each paragraph what it claims and what others report. */
export function WholeText({ graph }: { graph: Graph }) {
  return (
    <section id={TEXT_PLACE}>
      <h3>The whole text</h3>
      {graph.file.source.sections.map(({ heading, paragraphs }, i) => (
        <section key={sectionPlace(i + 1)} id={sectionPlace(i + 1)}>
          {heading && <h4 lang={graph.file.language}>{heading}</h4>}
          {paragraphs.map((paragraph) => {
            const sentences = paragraph.map(({ id }) => graph.sentences.get(id)!)
            return (
              <div key={paragraph[0]?.id}>
                <p className={styles.text} lang={graph.file.language}>
                  {sentences.map(({ id, text, order }) => (
                    <span key={id} id={id}>
                      <sup>{order + 1}</sup> {text}{' '}
                    </span>
                  ))}
                </p>
                <Claims graph={graph} sentences={sentences} />
                <NoteLinks graph={graph} about={sentences.map(({ id }) => id)} />
              </div>
            )
          })}
        </section>
      ))}
    </section>
  )
}

function Claims({ graph, sentences }: { graph: Graph; sentences: readonly Sentence[] }) {
  const claims = sentences.flatMap(({ id }) => graph.claimsIn.get(id) ?? [])
  if (!claims.length) return null
  return (
    <details>
      <summary>
        {claims.length} {claims.length === 1 ? 'claim' : 'claims'}
      </summary>
      <ul>
        {[...groupBy(claims, ({ relation }) => [relation])].map(([relation, its]) => (
          <li key={relation.id}>
            {[...new Set(its.map(({ sentence }) => sentence.order + 1))].join(', ')}:{' '}
            <a href={`#${relation.id}`}>{relationPhrase(graph, relation)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
