import { Crosshair } from 'lucide-react'
import { KIND_LOOK } from '../../domain/encoding.ts'
import { groupBy, isStructural, lineKindOf, nameOf, stanceOf } from '../../domain/graph.ts'
import type { Entity } from '../../domain/graphFile.ts'
import { explain } from '../../domain/explain.ts'
import { attributesOfWords, isolated } from '../../domain/language.ts'
import { isConcealed } from '../../domain/select/concealed.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { relationsShown } from '../../domain/select/walk.ts'
import { DEPTHS } from '../../domain/view.ts'
import { ENTITY_KINDS } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Revealable } from '../../ui/Revealable.tsx'
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
  const reader = useReader((state) => state)
  const { graph, view, does } = reader
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
      <Revealable
        as="h2"
        what="name"
        hidden={isConcealed(reader, 'names', entity.id)}
        onReveal={() => does.reveal(entity.id)}
      >
        <Words>{nameOf(graph, entity.id)}</Words>
      </Revealable>
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
          onClick={() => does.focusOn(focused ? null : entity.id)}
        >
          <Crosshair size={15} aria-hidden />{' '}
          {focused ? 'Show everything again' : 'Show only its neighbourhood'}
        </button>
        {focused && (
          <label className={styles.depth}>
            Steps{' '}
            <select
              value={view.depth}
              onChange={(event) => does.focusOn(entity.id, DEPTHS[event.target.selectedIndex])}
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
