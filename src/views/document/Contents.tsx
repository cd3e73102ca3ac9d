import type { Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { ENTITY_KINDS, keysOf } from '../../domain/graph/vocabulary.ts'
import { TEXT_PLACE } from '../../domain/view/addresses.ts'
import { entitiesByKind, kindPlace, sectionPlace } from './places.ts'
import * as messages from '../../messages/document.ts'

/** Links to every part of the document, with how much stands there. */
export function Contents({ graph }: { graph: Graph }) {
  const entities = entitiesByKind(graph)
  const { source, language } = graph.file
  return (
    <nav aria-label={messages.contents}>
      <ul>
        {keysOf(ENTITY_KINDS).map((kind) => (
          <Entry
            key={kind}
            to={kindPlace(kind)}
            name={ENTITY_KINDS[kind].plural}
            count={entities.get(kind)?.length}
          />
        ))}
      </ul>
      <ul>
        <Entry to={TEXT_PLACE} name={messages.theWholeText} count={graph.sentences.size} />
        {source.sections.map(
          ({ heading }, i) =>
            heading && (
              <li key={sectionPlace(i + 1)}>
                <a href={`#${sectionPlace(i + 1)}`} {...attributesOf(language)}>
                  {heading}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}

function Entry({ to, name, count }: { to: string; name: string; count: number | undefined }) {
  if (!count) return null
  return (
    <li>
      <a href={`#${to}`}>{name}</a> {count}
    </li>
  )
}
