import * as styles from './text.module.css'
import * as messages from '../../messages/text.ts'
import { withElements } from '../../ui/withElements.ts'

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
        {coverage(cited, sentences, claims)}
        {cited < sentences && ` ${messages.whatNoClaimCitesCarries}`}
        {shown < claims && ` ${messages.thePresentFiltersShowShown({ shown })}`}
      </p>
      <p>
        {stancesHidden
          ? withElements(messages.wordsUnderlinedOrHidden, {
              ...UNDERLINED,
              hidden: <span className={styles.hidden}>{messages.stanceHidden}</span>,
            })
          : withElements(messages.wordsUnderlined, UNDERLINED)}
      </p>
    </div>
  )
}

const UNDERLINED = {
  cooperative: <span className={styles.cooperative}>{messages.cooperative}</span>,
  hostile: <span className={styles.hostile}>{messages.hostile}</span>,
  both: <span className={styles.mixed}>{messages.both}</span>,
  neutral: <span className={styles.neutral}>{messages.neutral}</span>,
}

function coverage(cited: number, sentences: number, claims: number): string {
  if (cited === sentences) return messages.allSentencesCited({ sentences, claims })
  if (sentences === 1) return messages.theOneSentenceNotCited({ claims })
  return messages.sentencesCited({ cited, sentences, claims })
}
