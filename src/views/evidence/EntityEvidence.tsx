import { Crosshair } from 'lucide-react'
import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { groupBy, isStructural, lineKindOf, nameOf, stanceOf } from '../../domain/graph/graph.ts'
import type { Entity } from '../../domain/file/graphFile.ts'
import { explain } from '../../domain/graph/explain.ts'
import { attributesOfWords, isolated } from '../../domain/text/language.ts'
import { isMasked } from '../../domain/visibility/maskGraph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { relationsShown } from '../../domain/picture/keyboardNavigation.ts'
import { DEPTHS } from '../../domain/view/neighbourhood.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { useActions, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { Quote } from '../../ui/Quote.tsx'
import { HiddenUntilAsked } from '../../ui/HiddenUntilAsked.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import buttons from '../../ui/button.module.css'
import { AskMore } from './AskMore.tsx'
import { CopyLink } from './CopyLink.tsx'
import styles from './evidence.module.css'
import { HiddenByFilters } from './HiddenByFilters.tsx'
import { Notes } from './Notes.tsx'
import { RelationButton } from './RelationButton.tsx'

const GROUPS = {
  cooperative: 'Cooperative',
  hostile: 'Hostile',
  contested: 'Contested',
  neutral: 'Neutral',
  hidden: 'Stance hidden',
  structural: 'Part of, takes part in, holds office in',
}

/** An entity: what the text says of it, and its relations grouped by stance. */
export function EntityEvidence({ entity, shown }: { entity: Entity; shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const isNameless = useAppState((state) => isMasked(state, 'names', entity.id))
  const { language } = graph.file
  const { shape, color } = KIND_LOOK[entity.kind]
  const relations = relationsShown(graph, shown, entity.id)
  const all = graph.relationsOf.get(entity.id) ?? []
  const groups = groupBy(relations, (relation) => {
    const stance = stanceOf(shown.claimsOf.get(relation.id)!)
    return lineKindOf({ stance, structural: isStructural(relation) })
  })
  const focused = view.focus === entity.id
  return (
    <>
      <p className={styles.kind}>
        <Shape name={shape} color={color} size={16} /> {ENTITY_KINDS[entity.kind].label}
      </p>
      <HiddenUntilAsked
        as="h2"
        what="name"
        hidden={isNameless}
        onReveal={() => actions.showHidden(entity.id)}
      >
        <Words>{nameOf(graph, entity.id)}</Words>
      </HiddenUntilAsked>
      {entity.summary && <p {...attributesOfWords(language, entity.summary)}>{entity.summary}</p>}
      {entity.date && (
        <p className={styles.soft}>
          When, in the text’s words: <Quote className={styles.words}>{entity.date.words}</Quote>
        </p>
      )}
      {entity.place && (
        <p className={styles.soft}>
          Where: <Words>{isolated(entity.place.name)}</Words>
        </p>
      )}
      {entity.sameAs && (
        <p className={styles.soft}>
          Outside the text:{' '}
          <a href={`https://www.wikidata.org/wiki/${entity.sameAs}`}>
            the same in Wikidata ({entity.sameAs})
          </a>
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p className={styles.soft}>
          Also called:{' '}
          {entity.aliases.map(({ form, kind }, i) => (
            <span key={form}>
              {i > 0 && ', '}
              <bdi lang={language}>{form}</bdi>
              {kind === 'metonym' && (
                <>
                  {' ('}
                  <Term explained={explain('metonym')}>a place that stands for it</Term>)
                </>
              )}
            </span>
          ))}
        </p>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.button}
          aria-pressed={focused}
          onClick={() => actions.focusOn(focused ? null : entity.id)}
        >
          <Crosshair size={15} aria-hidden />{' '}
          {focused ? 'Show everything again' : 'Show only its neighbourhood'}
        </button>
        {focused && (
          <label className={styles.depth}>
            Steps{' '}
            <select
              value={view.depth}
              onChange={(event) => actions.focusOn(entity.id, DEPTHS[event.target.selectedIndex])}
            >
              {DEPTHS.map((depth) => (
                <option key={depth}>{depth}</option>
              ))}
            </select>
          </label>
        )}
        <CopyLink id={entity.id} />
      </div>
      <AskMore entity={entity.id} />
      {all.length > relations.length && (
        <HiddenByFilters hidden={all.length - relations.length} noun="relation" />
      )}
      {Object.entries(GROUPS).map(([stance, title]) => {
        const group = groups.get(stance as keyof typeof GROUPS)
        return (
          group && (
            <section key={stance}>
              <h3>
                <Term explained={explain(stance as keyof typeof GROUPS)}>{title}</Term>{' '}
                <span className={styles.count}>{group.length}</span>
              </h3>
              <ul>
                {group.map((relation) => (
                  <RelationButton
                    key={relation.id}
                    relation={relation}
                    claims={shown.claimsOf.get(relation.id)!}
                    from={entity.id}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <Notes about={[entity.id]} />
    </>
  )
}
