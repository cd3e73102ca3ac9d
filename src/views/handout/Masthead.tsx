import type { Origin } from '../../domain/export/extent.ts'
import type { Graph } from '../../domain/graph.ts'
import { filtersInWords } from '../../domain/select/filtersInWords.ts'
import type { Handout } from '../../domain/select/handout.ts'
import { stated, unstated } from '../../domain/sourceLine.ts'
import type { View } from '../../domain/view.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './handout.module.css'

interface Props {
  graph: Graph
  view: View
  held: Handout
  origin: Origin
}

/** Which text this is of and what of it, whose account, where it comes from and how to come back to it. */
export function Masthead({ graph, view, held, origin: { link, made } }: Props) {
  const { title, source } = graph.file
  const { entities, claimsOf, claims } = held.shown
  const filters = filtersInWords(graph, { ...view, compare: null })
  const voices = view.compare?.map((id) => graph.voices.get(id)!.name)
  return (
    <header className={styles.masthead}>
      <div>
        <h1>{title}</h1>
        <p className={styles.subject}>{held.subject ?? 'Who stands where, and who says so'}</p>
        <p>
          <b>The text’s account, not the world’s.</b> {count(entities.size, graph.entities.size)} names,{' '}
          {count(claimsOf.size, graph.relations.size)} relations and{' '}
          {count(claims.length, graph.claims.length)} claims.
        </p>
        {voices && <p>Compared: {voices.join(' and ')}.</p>}
        {filters.length > 0 && <p>Only {filters.join('; ')}.</p>}
        <p>
          Source: “{title}”, {stated(source).join(', ')}. {unstated(source)} Printed on {longDate(made)}.
        </p>
        {link !== null && (
          <p>
            This view: <span className={styles.address}>{link}</span>
          </p>
        )}
      </div>
      {link !== null && <QrCode text={link} />}
    </header>
  )
}

const count = (some: number, all: number) => (some === all ? all : `${some} of ${all}`)

/** As where the printer stands, not as in Greenwich. */
const longDate = (date: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date)
