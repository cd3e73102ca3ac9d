import { membersOf, type Division } from '../../../domain/analysis/frustration.ts'
import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { nameOf } from '../../../domain/graph/graph.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Term } from '../../../ui/Term.tsx'
import { Words } from '../../../ui/Words.tsx'
import { isolateName } from '../../../domain/text/language.ts'
import * as styles from '../analysis.module.css'
import { CitedTieItem } from './CitedTieItem.tsx'
import { EntityLinks } from './EntityLinks.tsx'
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
  const { against, exact, equallyGood, many, undecided } = part
  const camps = part.camps.filter((camp) => camp.length > 0)
  const areTwo = camps.length > 1
  return (
    <section>
      <h3>
        <Term explained={explain('camp')}>{heading(title, areTwo)}</Term>
      </h3>
      <div className={styles.camps}>
        {camps.map((camp) => (
          <Camp key={camp.join(' ')} ids={camp} />
        ))}
      </div>
      {!exact && <p className={styles.soft}>{messages.thisGroupIsTooLarge}</p>}
      {against.length === 0 && (
        <p>{nothingAgainst(membersOf(part).length, areTwo || part.between.flat().length > 0)}</p>
      )}
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

/** A camp under the names of those in it with most friends and foes. */
function Camp({ ids }: { ids: readonly string[] }) {
  const graph = useGraph()
  const [first, second] = ids.map((id) => isolateName(nameOf(graph, id)))
  return (
    <div>
      <h4>
        <Words>
          {second === undefined
            ? messages.campOfOne({ name: first! })
            : messages.campOf({ first: first!, second })}
        </Words>
      </h4>
      <EntityLinks ids={ids} />
    </div>
  )
}
