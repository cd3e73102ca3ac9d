import * as styles from '../analysis.module.css'
import * as messages from '../../../messages/balance.ts'
import { withElements } from '../../../ui/withElements.ts'

/** The method in plain words, with its sources. */
export function HowComputed() {
  return (
    <details className={styles.more}>
      <summary>{messages.howThisIsComputed}</summary>
      <div className={styles.method}>
        <p>{messages.twoAreFriendsHereIf}</p>
        <p>{withElements(messages.threeWhoAllKnowEach, { balanced: <i>{messages.balanced}</i> })}</p>
        <p>{messages.theCampsAreTheDivision}</p>
        <ul>
          <li>{messages.heiderF1946AttitudesAnd}</li>
          <li>{messages.cartwrightDHararyF1956}</li>
          <li>{messages.hararyF1959OnThe}</li>
          <li>{messages.arefSWilsonMC}</li>
        </ul>
      </div>
    </details>
  )
}
