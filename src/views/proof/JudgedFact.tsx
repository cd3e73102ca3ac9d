import { Check as CheckNode, X as XNode } from 'lucide'
import { Words } from '../../ui/Words.tsx'
import * as styles from './proof.module.css'
import * as messages from '../../messages/proof.ts'
import { icon } from '../../ui/icon.tsx'

const Check = icon(CheckNode)
const X = icon(XNode)

interface Props {
  term: string
  right: boolean
  truth: string
  explained: string
  /** What was taken for the truth. */
  taken: string
}

/** The true value with what it means, and whether it was the chosen one. */
export function JudgedFact({ term, right, truth, explained, taken }: Props) {
  const Icon = right ? Check : X
  return (
    <div data-right={right}>
      <dt>{term}</dt>
      <dd>
        <b>
          <Words>{truth}</Words>
        </b>
        , {explained}
        <span className={styles.taken}>
          <Icon size={16} aria-hidden />{' '}
          <Words>{right ? messages.thisWasYourAnswer : messages.yourAnswerWas({ answer: taken })}</Words>
        </span>
      </dd>
    </div>
  )
}
