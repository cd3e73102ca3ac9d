import type { Division } from '../../../domain/analysis/frustration.ts'
import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { Term } from '../../../ui/Term.tsx'
import styles from '../analysis.module.css'
import { EntityLink } from '../EntityLink.tsx'
import { CitedTieItem } from './CitedTieItem.tsx'
import { Names } from './Names.tsx'

interface Props {
  part: Division<CitedTie<1 | -1>>
  /** Which group of several it is; null for the only one. */
  title: string | null
}

function heading(title: string | null, areTwo: boolean): string {
  if (title === null) return areTwo ? 'The two camps' : 'One camp'
  return areTwo ? title : `${title}: one camp`
}

/** The best division of one connected group, and what contradicts it, leaves it open or makes it an estimate. */
export function Camps({ part, title }: Props) {
  const { camps, against, exact, equallyGood, many, undecided, friendless } = part
  const [one, other] = camps
  return (
    <section>
      <h3>
        <Term explained={explain('camp')}>{heading(title, other.length > 0)}</Term>
      </h3>
      <div className={styles.camps}>
        <Camp ids={one} />
        {other.length > 0 && <Camp ids={other} />}
      </div>
      {!exact && (
        <p className={styles.soft}>
          This group is too large for an exact answer: this is an estimate, and a better division may exist.
        </p>
      )}
      {against.length === 0 && (
        <p>Nothing contradicts it: {nothingAgainst(one.length + other.length, other.length > 0)}</p>
      )}
      {against.length > 0 && (
        <>
          <p>
            {against.length === 1 ? 'One tie contradicts' : `${against.length} ties contradict`} this division
            {exact && ', and no division has fewer'}:
          </p>
          <ul className={styles.list}>
            {against.map((tie) => (
              <CitedTieItem key={`${tie.a} ${tie.b}`} tie={tie} />
            ))}
          </ul>
        </>
      )}
      {friendless.length > 0 && (
        <p>
          Without a friend in their own camp, there only for a common foe: <Names ids={friendless} />.
        </p>
      )}
      {undecided.length > 0 && (
        <p>
          {many ? `At least ${equallyGood}` : equallyGood} divisions are equally good; this is one of them.
          Could as well stand on the other side: <Names ids={undecided} />.
        </p>
      )}
    </section>
  )
}

/** Two have but one tie, which nothing could contradict. */
function nothingAgainst(members: number, hasFoes: boolean): string {
  if (members <= 2) return hasFoes ? 'these two are drawn as foes.' : 'these two are drawn as friends.'
  return hasFoes
    ? 'friends stand together, foes apart, without exception.'
    : 'nobody here is drawn against anybody.'
}

function Camp({ ids }: { ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} />
        </li>
      ))}
    </ul>
  )
}
