import { RotateCcw as RotateCcwNode, X as XNode } from 'lucide'
import { useMemo, type ReactNode } from 'react'
import { defaultKinds } from '../../domain/graph/defaultKinds.ts'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import { explain } from '../../domain/graph/explain.ts'
import { viewLegend } from '../../domain/picture/legend.ts'
import { sectionName } from '../../domain/text/sections.ts'
import { facetCounts, isFiltered } from '../../domain/visibility/visible.ts'
import { selectedValues, facetValues } from '../../domain/view/facets.ts'
import { chosenVoices, NO_FILTERS, type Facet, type FacetValues } from '../../domain/view/filters.ts'
import { DISPUTE_LABELS } from '../../domain/view/dispute.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import {
  ENTITY_KINDS,
  RELATION_CLASSES,
  RELATION_TYPES,
  STATUSES,
  keysOf,
} from '../../domain/graph/vocabulary.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Words } from '../../ui/Words.tsx'
import { FacetGroup, type FacetOption } from './FacetGroup.tsx'
import { KindSample, LineKey } from './legend.tsx'
import { VoicesKey } from './VoicesKey.tsx'
import { PredictGroup } from './PredictGroup.tsx'
import * as styles from './filters.module.css'
import * as messages from '../../messages/filters.ts'
import { icon } from '../../ui/icon.tsx'

const RotateCcw = icon(RotateCcwNode)
const X = icon(XNode)

/** The legend that is also the filter: what the picture's signs mean, how many of each there are, and which to show. */
export function FilterPanel({ onClose }: { onClose(): void }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const counts = useMemo(() => facetCounts(graph, view), [graph, view])
  const everything = useMemo(
    () => facetCounts(graph, { ...DEFAULT_VIEW, kinds: facetValues(graph, 'kinds') }),
    [graph],
  )
  const filtered = isFiltered(view)

  const group = <F extends Facet>(
    facet: F,
    title: string,
    label: (value: FacetValues[F]) => ReactNode,
    options: {
      open?: boolean
      sample?: (value: FacetValues[F]) => ReactNode
      note?: string
    },
  ) => {
    const on = new Set<string>(selectedValues(graph, view, facet))
    const count = counts.get(facet)!
    const values = facetValues(graph, facet).filter(
      // That nobody contradicts anybody is worth being told.
      (value) => facet === 'disputes' || everything.get(facet)!.has(value),
    )
    const rows: FacetOption[] = values.map((value) => ({
      value,
      label: label(value),
      sample: options.sample?.(value),
      count: count.get(value) ?? 0,
      on: on.has(value),
      toggle: () => actions.toggle(facet, value),
      only: () => actions.only(facet, value),
    }))
    return (
      <FacetGroup
        title={title}
        explained={explain(TERMS[facet])}
        open={options.open ?? false}
        options={rows}
        note={options.note}
        reset={view[facet] === NO_FILTERS[facet] ? null : () => actions.reset(facet)}
      />
    )
  }
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <h2>{messages.legendAndFilters}</h2>
        <button type="button" className={styles.reset} disabled={!filtered} onClick={() => actions.reset()}>
          <RotateCcw size={14} aria-hidden /> {messages.resetAll}
        </button>
        <IconButton label={messages.closeFilters} onClick={onClose} data-only="sheet">
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {group('kinds', messages.entities, (kind) => ENTITY_KINDS[kind].plural, {
        open: true,
        sample: (kind) => <KindSample kind={kind} />,
        note: aboutDefaultKinds(graph),
      })}
      {chosenVoices(view) ? <VoicesKey /> : <LineKey legend={viewLegend(graph, view)} />}
      {group('classes', messages.relations, (name) => RELATION_CLASSES[name].label, {
        open: true,
      })}
      {group(
        'voices',
        messages.voicesWhoSaysIt,
        (id) => (
          <Words>{voiceName(graph.voices.get(id)!)}</Words>
        ),
        {
          open: true,
        },
      )}
      {group('status', messages.statusHowCertainItIs, (name) => STATUSES[name].label, {})}
      {group(
        'sections',
        messages.sectionOfTheText,
        (number) => (
          <Words>{sectionLabel(graph, Number(number))}</Words>
        ),
        {},
      )}
      {group('disputes', messages.disagreement, (dispute) => DISPUTE_LABELS[dispute], {})}
      {group('types', messages.typesOfRelation, (name) => RELATION_TYPES[name].label, {})}
      <PredictGroup />
    </div>
  )
}

/** What the glossary calls the values of each filter. */
const TERMS = {
  kinds: 'kind',
  classes: 'class',
  types: 'type',
  voices: 'voice',
  status: 'status',
  sections: 'section',
  disputes: 'dispute',
} as const satisfies Record<Facet, string>

/** Numbered, unless it is the only one. */
const sectionLabel = (graph: Graph, number: number): string =>
  graph.file.source.sections.length === 1
    ? sectionName(graph, number)
    : `${number}. ${sectionName(graph, number)}`

/** Why these kinds show until others are chosen. */
function aboutDefaultKinds(graph: Graph): string {
  const { kinds, share } = defaultKinds(graph)
  const others = messages.institutionsAndAgreements
  const percent = Math.round(share * 100)
  if (kinds.length < keysOf(ENTITY_KINDS).length)
    return share === 1 ? '' : messages.atFirstWithoutOthersPercent({ others, percent })
  return messages.atFirstWithAllKinds({
    others,
    part: share < 0.5 ? messages.onlyPercentOfTheClaims({ percent }) : messages.aVoiceWouldHaveNo,
  })
}
