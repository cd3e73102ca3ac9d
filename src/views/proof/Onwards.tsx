import { ArrowRight as ArrowRightNode, RotateCcw as RotateCcwNode } from 'lucide'
import type { scoreOf } from '../../domain/proof/attempt.ts'
import * as buttons from '../../ui/button.module.css'
import { icon } from '../../ui/icon.tsx'
import * as styles from './proof.module.css'
import * as messages from '../../messages/proof.ts'

const ArrowRight = icon(ArrowRightNode, 'points along')
const RotateCcw = icon(RotateCcwNode)

/** The way to the next question. */
export function Next({ onNext }: { onNext(): void }) {
  return (
    <button type="button" className={`${buttons.button} ${styles.main}`} onClick={onNext}>
      {messages.nextQuestion} <ArrowRight size={16} aria-hidden />
    </button>
  )
}

/** After the last question of as many as were asked for. */
export function End({ score, onAgain }: { score: ReturnType<typeof scoreOf>; onAgain(): void }) {
  return (
    <>
      <p className={styles.result}>{messages.thatWasTheLast({ first: score.first, all: score.of })}</p>
      <button type="button" className={`${buttons.button} ${styles.main}`} onClick={onAgain}>
        <RotateCcw size={16} aria-hidden /> {messages.askOthers}
      </button>
    </>
  )
}
