import { nameOf, relationVerb, type Graph } from '../../domain/graph/graph.ts'
import type { Entity } from '../../domain/file/graphFile.ts'
import { attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { ENTITY_KINDS, keysOf } from '../../domain/graph/vocabulary.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import { Notes } from './Notes.tsx'
import { entitiesByKind, kindPlace } from './places.ts'
import { RelationEntry } from './RelationEntry.tsx'
import * as messages from '../../messages/document.ts'
import { withElements } from '../../ui/withElements.ts'

/** Everyone and everything the text names, by kind, each with the relations it is the source of. */
export function EntityList({ graph }: { graph: Graph }) {
  const entities = entitiesByKind(graph)
  return keysOf(ENTITY_KINDS).map((kind) => {
    const group = entities.get(kind)
    return (
      group && (
        <section key={kind} id={kindPlace(kind)}>
          <h3>{ENTITY_KINDS[kind].plural}</h3>
          {group.map((entity) => (
            <EntityEntry key={entity.id} graph={graph} entity={entity} />
          ))}
        </section>
      )
    )
  })
}

function EntityEntry({ graph, entity }: { graph: Graph; entity: Entity }) {
  const { id, name, summary, aliases, date, place } = entity
  const { language } = graph.file
  const forms = aliases.map(
    (alias) => isolateName(alias.form) + (alias.kind === 'metonym' ? ` ${messages.aPlaceThatStandsFor}` : ''),
  )
  const relations = graph.relationsOf.get(id) ?? []
  const own = relations.filter(({ source }) => source === id)
  const others = relations.filter(({ source }) => source !== id)
  return (
    <section id={id}>
      <h4>
        <Words>{isolateName(name)}</Words>
      </h4>
      {summary !== undefined && <p {...attributesOfWords(language, summary)}>{summary}</p>}
      {date && (
        <p>
          <small>{messages.whenInTheTextWords}</small> <Quote>{date.words}</Quote>{' '}
          <small>
            (
            <a href={`#${date.sentence}`}>
              {messages.sentenceNumber({ number: graph.sentences.get(date.sentence)!.order + 1 })}
            </a>
            )
          </small>
        </p>
      )}
      {place && (
        <p>
          <small>{withElements(messages.where, { place: <Words>{isolateName(place.name)}</Words> })}</small>
        </p>
      )}
      {forms.length > 0 && (
        <p>
          <small>{withElements(messages.alsoCalled, { names: <Words>{forms.join(', ')}</Words> })}</small>
        </p>
      )}
      <Notes graph={graph} about={[id]} />
      {own.map((relation) => (
        <RelationEntry key={relation.id} graph={graph} relation={relation} />
      ))}
      {others.length > 0 && (
        <ul>
          {others.map((relation) => (
            <li key={relation.id}>
              <a href={`#${relation.id}`}>
                <Words>{`${relationVerb(graph, relation, id)} ${nameOf(graph, relation.source)}`}</Words>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
