import { memo } from 'react'
import type { Mention } from '../../domain/textIn/mentions.ts'
import type { Span } from '../../domain/textIn/span.ts'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  id: string
  number: number
  text: string
  mentions: readonly Mention[]
  /** Where words of its claims stand, a space apart: as text, so that it stays the same while they do. */
  quoted: string
  claims: number
  selected: Span | null
  isCurrent: boolean
}

/** A sentence of the draft with its names, the words of its claims and what is selected marked. */
export const DraftSentence = memo(function DraftSentence({
  id,
  number,
  text,
  mentions,
  quoted,
  claims,
  selected,
  isCurrent,
}: Props) {
  const quotes = quoted
    ? quoted.split(' ').map((pair) => pair.split('-').map(Number) as [number, number])
    : []
  const edges = new Set([0, text.length])
  for (const [from, to] of [
    ...quotes,
    ...mentions.map((mention): [number, number] => [mention.from, mention.to]),
    ...(selected ? [[selected.from, selected.to] as const] : []),
  ])
    edges.add(from).add(to)
  const cuts = [...edges].sort((a, b) => a - b)
  const isIn = (from: number, span: { from: number; to: number }) => from >= span.from && from < span.to
  return (
    <span className={styles.sentence} data-current={isCurrent}>
      <span
        className={styles.number}
        data-claims={claims > 0}
        title={messages.claimsHere({ count: claims })}
        aria-hidden
      >
        {number}
      </span>
      <span data-sentence={id}>
        {cuts.slice(0, -1).map((from, i) => (
          <span
            key={from}
            data-name={mentions.some((mention) => isIn(from, mention)) || undefined}
            data-quoted={quotes.some(([start, end]) => from >= start && from < end) || undefined}
            data-selected={(selected && isIn(from, selected)) || undefined}
          >
            {text.slice(from, cuts[i + 1])}
          </span>
        ))}
      </span>{' '}
    </span>
  )
})
