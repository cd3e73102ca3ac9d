import { Crosshair as CrosshairNode } from 'lucide'
import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { groupBy, isStructural, lineKindOf, nameOf, stanceOf } from '../../domain/graph/graph.ts'
import type { Entity } from '../../domain/file/graphFile.ts'
import { explain } from '../../domain/graph/explain.ts'
import { foundParts } from '../../domain/text/foundWords.ts'
import { attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { isMasked } from '../../domain/visibility/maskGraph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { relationsShown } from '../../domain/picture/keyboardNavigation.ts'
import { DEPTHS } from '../../domain/view/neighbourhood.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { useActions, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { useFoundWords } from '../../store/useFoundWords.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { HiddenUntilAsked } from '../../ui/HiddenUntilAsked.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import * as buttons from '../../ui/button.module.css'
import { AskMore } from './AskMore.tsx'
import { CopyLink } from './CopyLink.tsx'
import * as styles from './evidence.module.css'
import { HiddenByFilters } from './HiddenByFilters.tsx'
import { Notes } from './Notes.tsx'
import { RelationButton } from './RelationButton.tsx'
import * as messages from '../../messages/evidence.ts'
import { withElements } from '../../ui/withElements.ts'
import { icon } from '../../ui/icon.tsx'

const Crosshair = icon(CrosshairNode)

const GROUPS = {
  cooperative: messages.cooperative,
  hostile: messages.hostile,
  contested: messages.contested,
  neutral: messages.neutral,
  hidden: messages.stanceHidden,
  structural: messages.partOfTakesPartIn,
}

/** An entity: what the text says of it, and its relations grouped by stance. */
export function EntityEvidence({ entity, shown }: { entity: Entity; shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const isNameless = useAppState((state) => isMasked(state, 'names', entity.id))
  const { language } = graph.file
  const found = useFoundWords()
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
          {withElements(messages.whenInTheTextWords, {
            words: <Quote className={styles.words}>{entity.date.words}</Quote>,
          })}
        </p>
      )}
      {entity.place && (
        <p className={styles.soft}>
          {withElements(messages.where, { place: <Words>{isolateName(entity.place.name)}</Words> })}
        </p>
      )}
      {entity.sameAs && (
        <p className={styles.soft}>
          {messages.outsideTheText}{' '}
          <a href={`https://www.wikidata.org/wiki/${entity.sameAs}`}>
            {messages.theSameInWikidataSameas({ sameAs: entity.sameAs })}
          </a>
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p className={styles.soft}>
          {messages.alsoCalled}{' '}
          {entity.aliases.map(({ form, kind }, i) => (
            <span key={form}>
              {i > 0 && ', '}
              <bdi lang={language}>
                <MarkedText parts={foundParts(quotedParts(form, []), found)} />
              </bdi>
              {kind === 'metonym' && (
                <>
                  {' ('}
                  <Term explained={explain('metonym')}>{messages.aPlaceThatStandsFor}</Term>)
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
          {focused ? messages.showEverythingAgain : messages.showOnlyItsNeighbourhood}
        </button>
        {focused && (
          <label className={styles.depth}>
            {messages.steps}{' '}
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
        <HiddenByFilters>
          {messages.relationsHidden({ count: all.length - relations.length })}
        </HiddenByFilters>
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
