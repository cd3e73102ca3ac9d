import { AGREEMENTS, type Agreement } from '../../../domain/analysis/compare.ts'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { AgreementSample } from './AgreementSample.tsx'
import * as messages from '../../../messages/compare.ts'

interface Props {
  titles: Record<Agreement, string>
  counts: Record<Agreement, number>
  goTo(agreement: Agreement): void
}

/** Of how many pairs each is said, and how its lines are drawn; each leads down to them. */
export function Counts({ titles, counts, goTo }: Props) {
  return (
    <nav aria-label={messages.theCounts}>
      <ul>
        {AGREEMENTS.map((agreement) => (
          <li key={agreement}>
            <button
              type="button"
              className={styles.count}
              disabled={counts[agreement] === 0}
              onClick={() => goTo(agreement)}
            >
              <AgreementSample name={agreement} />
              <span>
                <Words>{titles[agreement]}</Words>
              </span>
              <b>{counts[agreement]}</b>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
