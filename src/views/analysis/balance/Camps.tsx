import type { Division } from '../../../domain/analysis/frustration.ts'
import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { Term } from '../../../ui/Term.tsx'
import * as styles from '../analysis.module.css'
import { EntityLink } from '../EntityLink.tsx'
import { CitedTieItem } from './CitedTieItem.tsx'
import { Names } from './Names.tsx'
import * as messages from '../../../messages/balance.ts'
import { withElements } from '../../../ui/withElements.ts'

interface Props {
  part: Division<CitedTie<1 | -1>>
  /** Which group of several it is; null for the only one. */
  title: string | null
}

function heading(title: string | null, areTwo: boolean): string {
  if (title === null) return areTwo ? messages.theTwoCamps : messages.oneCamp
  return areTwo ? title : messages.titleOneCamp({ title })
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
      {!exact && <p className={styles.soft}>{messages.thisGroupIsTooLarge}</p>}
      {against.length === 0 && <p>{nothingAgainst(one.length + other.length, other.length > 0)}</p>}
      {against.length > 0 && (
        <>
          <p>
            {exact
              ? messages.tiesContradictLeast({ ties: against.length })
              : messages.tiesContradict({ ties: against.length })}
          </p>
          <ul className={styles.list}>
            {against.map((tie) => (
              <CitedTieItem key={`${tie.a} ${tie.b}`} tie={tie} />
            ))}
          </ul>
        </>
      )}
      {friendless.length > 0 && (
        <p>{withElements(messages.withoutAFriendInTheir, { names: <Names ids={friendless} /> })}</p>
      )}
      {undecided.length > 0 && (
        <p>
          {withElements(messages.divisionsEquallyGood, {
            many: many ? 'yes' : 'no',
            count: equallyGood,
            names: <Names ids={undecided} />,
          })}
        </p>
      )}
    </section>
  )
}

/** Two have but one tie, which nothing could contradict. */
function nothingAgainst(members: number, hasFoes: boolean): string {
  if (members <= 2)
    return hasFoes ? messages.nothingContradictsTwoFoes : messages.nothingContradictsTwoFriends
  return hasFoes ? messages.nothingContradictsCamps : messages.nothingContradictsFriends
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
