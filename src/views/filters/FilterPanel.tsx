import { RotateCcw } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { GLOSSARY } from '../../domain/glossary.ts'
import { viewLegend } from '../../domain/select/legend.ts'
import { facetCounts, isFiltered } from '../../domain/select/visible.ts'
import {
  chosen,
  DEFAULT_VIEW,
  facetValues,
  heard,
  NO_FILTERS,
  type Facet,
  type FacetValues,
} from '../../domain/view.ts'
import { ENTITY_KINDS, RELATION_CLASSES, RELATION_TYPES, STATUSES } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { FacetGroup, type FacetOption } from './FacetGroup.tsx'
import { KindSample, LineKey } from './legend.tsx'
import { VoicesKey } from './VoicesKey.tsx'
import { PredictGroup } from './PredictGroup.tsx'
import styles from './filters.module.css'

/** The legend that is also the filter: what the picture's signs mean, how many of each there are, and which to show. */
export function FilterPanel() {
  const { graph, view, does } = useReader((state) => state)
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
    },
  ) => {
    const on = new Set<string>(chosen(graph, view, facet))
    const count = counts.get(facet)!
    const values = facetValues(graph, facet).filter((value) => everything.get(facet)!.has(value))
    const rows: FacetOption[] = values.map((value) => ({
      value,
      label: label(value),
      sample: options.sample?.(value),
      count: count.get(value) ?? 0,
      on: on.has(value),
      toggle: () => does.toggle(facet, value),
      only: () => does.only(facet, value),
    }))
    return (
      <FacetGroup
        title={title}
        explained={GLOSSARY[TERMS[facet]]}
        open={options.open ?? false}
        options={rows}
        reset={view[facet] === NO_FILTERS[facet] ? null : () => does.reset(facet)}
      />
    )
  }
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <h2>Legend and filters</h2>
        <button type="button" className={styles.reset} disabled={!filtered} onClick={() => does.reset()}>
          <RotateCcw size={14} aria-hidden /> Reset all
        </button>
      </div>
      {group('kinds', 'Entities', (kind) => ENTITY_KINDS[kind].plural, {
        open: true,
        sample: (kind) => <KindSample kind={kind} />,
      })}
      {heard(view) ? <VoicesKey /> : <LineKey legend={viewLegend(graph, view)} />}
      {group('classes', 'Relations', (name) => RELATION_CLASSES[name].label, {
        open: true,
      })}
      {group('voices', 'Voices: who says it', (id) => graph.voices.get(id)!.name, { open: true })}
      {group('status', 'Status: how certain it is made to sound', (name) => STATUSES[name].label, {})}
      {group(
        'sections',
        'Section of the text',
        (number) => sectionName(graph.file.source.sections, number),
        {},
      )}
      {group('types', 'Types of relation', (name) => RELATION_TYPES[name].label, {})}
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
} as const satisfies Record<Facet, string>

const sectionName = (sections: readonly { heading: string | null }[], number: string): string =>
  `${number}. ${sections[Number(number) - 1]?.heading ?? 'Opening'}`
