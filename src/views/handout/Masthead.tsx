import type { Origin } from '../../domain/export/extent.ts'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { filtersInWords } from '../../domain/view/filtersInWords.ts'
import type { HandoutExtent } from '../../domain/handout/handoutExtent.ts'
import { sourceStatements, termsOfUse, missingStatements } from '../../domain/text/sourceLine.ts'
import type { View } from '../../domain/view/view.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './handout.module.css'
import * as messages from '../../messages/handout.ts'
import { withElements } from '../../ui/withElements.ts'
import { listed, LOCALE } from '../../messages/locale.ts'

interface Props {
  graph: Graph
  view: View
  held: HandoutExtent
  /** What the sheet is called where it is of the text alone: then nothing of it is counted or filtered. */
  name?: string | undefined
  origin: Origin
}

/** Which text this is of and what of it, whose account, where it comes from and how to come back to it. */
export function Masthead({ graph, view, held, name, origin: { link, made } }: Props) {
  const { title, source, language } = graph.file
  const provenance = [
    `${sourceStatements(source).join(', ')}.`,
    missingStatements(source),
    termsOfUse(graph.file),
  ]
    .filter(Boolean)
    .join(' ')
  const { entities, claimsOf, claims } = held.shown
  const filters = name === undefined ? filtersInWords(graph, { ...view, compare: null }) : []
  const voices = name === undefined && view.compare?.map((id) => voiceName(graph.voices.get(id)!))
  return (
    <header className={styles.masthead}>
      <div>
        <h1 {...attributesOf(language)}>{title}</h1>
        <p className={styles.subject}>
          <Words>{name ?? held.subject ?? messages.whoStandsWhereAndWho}</Words>
        </p>
        <p>
          <b>{messages.theTextAccountNotThe}</b>{' '}
          {name === undefined &&
            messages.counts({
              names: counted(entities.size, graph.entities.size, messages.names, messages.allNames),
              relations: counted(
                claimsOf.size,
                graph.relations.size,
                messages.relations,
                messages.allRelations,
              ),
              claims: counted(claims.length, graph.claims.length, messages.claims, messages.allClaims),
            })}
        </p>
        {voices && (
          <p>
            {withElements(messages.compared, {
              voices: <Words>{listed(voices)}</Words>,
            })}
          </p>
        )}
        {filters.length > 0 && (
          <p>{withElements(messages.onlyFilters, { filters: <Words>{filters.join('; ')}</Words> })}</p>
        )}
        <p>
          {withElements(messages.sourceAndDay, {
            title: <Quote>{title}</Quote>,
            facts: <Words>{provenance}</Words>,
            day: longDate(made),
          })}
        </p>
        {link !== null && (
          <p>
            {withElements(messages.thisViewLink, { link: <span className={styles.address}>{link}</span> })}
          </p>
        )}
      </div>
      {link !== null && <QrCode text={link} />}
    </header>
  )
}

function counted(
  shown: number,
  all: number,
  some: (values: { shown: number; all: number }) => string,
  whole: (values: { all: number }) => string,
): string {
  return shown === all ? whole({ all }) : some({ shown, all })
}

/** As where the printer stands, not as in Greenwich. */
const longDate = (date: Date) => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(date)
