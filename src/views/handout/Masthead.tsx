import { counted } from '../../domain/text/counted.ts'
import type { Origin } from '../../domain/export/extent.ts'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { filtersInWords } from '../../domain/view/filtersInWords.ts'
import type { Handout } from '../../domain/handout/handout.ts'
import { stated, termsOfUse, unstated } from '../../domain/text/sourceLine.ts'
import type { View } from '../../domain/view/view.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import styles from './handout.module.css'

interface Props {
  graph: Graph
  view: View
  held: Handout
  origin: Origin
}

/** Which text this is of and what of it, whose account, where it comes from and how to come back to it. */
export function Masthead({ graph, view, held, origin: { link, made } }: Props) {
  const { title, source, language } = graph.file
  const provenance = [`${stated(source).join(', ')}.`, unstated(source), termsOfUse(graph.file)]
    .filter(Boolean)
    .join(' ')
  const { entities, claimsOf, claims } = held.shown
  const filters = filtersInWords(graph, { ...view, compare: null })
  const voices = view.compare?.map((id) => voiceName(graph.voices.get(id)!))
  return (
    <header className={styles.masthead}>
      <div>
        <h1 {...attributesOf(language)}>{title}</h1>
        <p className={styles.subject}>
          <Words>{held.subject ?? 'Who stands where, and who says so'}</Words>
        </p>
        <p>
          <b>The text’s account, not the world’s.</b> {count(entities.size, graph.entities.size, 'name')},{' '}
          {count(claimsOf.size, graph.relations.size, 'relation')} and{' '}
          {count(claims.length, graph.claims.length, 'claim')}.
        </p>
        {voices && (
          <p>
            Compared: <Words>{voices.join(' and ')}</Words>.
          </p>
        )}
        {filters.length > 0 && (
          <p>
            Only <Words>{filters.join('; ')}</Words>.
          </p>
        )}
        <p>
          Source: <Quote>{title}</Quote>, <Words>{provenance}</Words> Printed on {longDate(made)}.
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

const count = (some: number, all: number, noun: string) =>
  some === all ? counted(all, noun) : `${some} of ${counted(all, noun)}`

/** As where the printer stands, not as in Greenwich. */
const longDate = (date: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date)
