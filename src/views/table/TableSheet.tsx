import { nameOf, voiceName, type Claim } from '../../domain/graph/graph.ts'
import { RELATION_TYPES, SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import { attributesOf, quotedIn } from '../../domain/text/language.ts'
import { sortShown, tableRows } from '../../domain/visibility/tableRows.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import { COLUMNS } from './columns.ts'
import * as styles from './tableSheet.module.css'

/** The table on paper, its rows in the order that they stand in on the screen. */
export function TableSheet({ claims }: { claims: readonly Claim[] }) {
  const graph = useGraph()
  const view = useView()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows(graph, claims, sortShown(view)).map((claim) => (
          <tr key={claim.id}>
            <th scope="row">{claim.sentence.order + 1}</th>
            <td>
              <Words>{nameOf(graph, claim.relation.source)}</Words>
            </td>
            <td>{RELATION_TYPES[claim.relation.type].label}</td>
            <td>
              <Words>{nameOf(graph, claim.relation.target)}</Words>
            </td>
            <td {...attributesOf(graph.file.language)}>{quotedIn(graph.file.language, claim.quote)}</td>
            <td>
              <Words>{voiceName(claim.voice)}</Words>
            </td>
            <td>{SHOWN_SPEECH[claim.speech].label}</td>
            <td>{STATUSES[claim.status].label}</td>
            <td>{SHOWN_STANCES[claim.stance].label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
