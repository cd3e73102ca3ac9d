import styles from '../analysis.module.css'

/** The method in plain words, with its sources. */
export function HowComputed() {
  return (
    <details className={styles.more}>
      <summary>How this is computed</summary>
      <div className={styles.method}>
        <p>
          Two are friends here if every claim about them that takes a side is cooperative, and foes if every
          one is hostile, whichever of them acts. Neutral and denied claims do not count; planned, sought and
          alleged ones do, unless a filter hides them.
        </p>
        <p>
          Three who all know each other are <i>balanced</i> if the friend of a friend is a friend and the
          enemy of an enemy is a friend too. That is so when there are three friendly ties, or just one. Three
          who are all against each other count as not balanced; some later authors let them pass (Davis 1967).
        </p>
        <p>
          The camps are the division into two that the fewest ties contradict, that is, friends in different
          camps or foes in the same one. Their number is called the frustration index. The program tries all
          divisions that could be best; for very large groups it stops early and says that it estimates.
        </p>
        <ul>
          <li>
            Heider, F. (1946). Attitudes and cognitive organization. Journal of Psychology, 21, 107–112.
          </li>
          <li>
            Cartwright, D., &amp; Harary, F. (1956). Structural balance: a generalization of Heider’s theory.
            Psychological Review, 63, 277–293.
          </li>
          <li>
            Harary, F. (1959). On the measurement of structural balance. Behavioral Science, 4, 316–323.
          </li>
          <li>
            Aref, S., &amp; Wilson, M. C. (2019). Balance and frustration in signed networks. Journal of
            Complex Networks, 7, 163–189.
          </li>
        </ul>
      </div>
    </details>
  )
}
