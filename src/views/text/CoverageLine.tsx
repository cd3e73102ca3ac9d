import { counted } from '../../domain/text/counted.ts'
import styles from './text.module.css'

interface Props {
  sentences: number
  cited: number
  claims: number
  /** Stances are hidden until they are asked for. */
  stancesHidden: boolean
  /** How many of the claims the filters let through. */
  shown: number
}

/** How much of the text the claims cite, and what the underlines mean. */
export function CoverageLine({ sentences, cited, claims, shown, stancesHidden }: Props) {
  return (
    <div className={styles.coverage}>
      <p>
        {covered(cited, sentences)} cited by {counted(claims, 'claim')}.
        {cited < sentences && ' What no claim cites carries a hollow mark.'}
        {shown < claims && ` The present filters show ${shown.toLocaleString('en')} of the claims.`}
      </p>
      <p>
        The words they rest on are underlined: <span className={styles.cooperative}>cooperative</span>,{' '}
        <span className={styles.hostile}>hostile</span>, <span className={styles.mixed}>both</span>,{' '}
        <span className={styles.neutral}>neutral</span>
        {stancesHidden && (
          <>
            , <span className={styles.hidden}>stance hidden</span>
          </>
        )}
        .
      </p>
    </div>
  )
}

function covered(cited: number, sentences: number): string {
  if (sentences === 1) return cited ? 'The one sentence is' : 'The one sentence is not'
  const verb = cited === 1 && sentences > 1 ? 'is' : 'are'
  return cited === sentences ? `All ${sentences} sentences are` : `${cited} of ${sentences} sentences ${verb}`
}
