// The roles say what the elements are: laid out as cards, some browsers no longer take them for a table.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, type ReactNode } from 'react'
import { sampleOfRelation } from '../../domain/picture/encoding.ts'
import { voiceName, type Claim } from '../../domain/graph/graph.ts'
import type { Entity } from '../../domain/file/graphFile.ts'
import { attributesOf, isolateName, quotedIn } from '../../domain/text/language.ts'
import { RELATION_TYPES, SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { HiddenUntilAsked } from '../../ui/HiddenUntilAsked.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './table.module.css'
import * as messages from '../../messages/table.ts'

interface Props {
  claim: Claim
  /** Of the quote. */
  language: string
  source: Entity
  target: Entity
  /** Whether these go without their names until they are asked for. */
  sourceHidden: boolean
  targetHidden: boolean
  /** Id of what is selected, if this claim belongs to it. */
  selected: string | null
  onSelect(id: string, pressed: Element): void
  onReveal(id: string): void
}

/** One claim: where it stands, what it says of whom, in which words, and who says so how. */
export const ClaimRow = memo(function ClaimRow({
  claim,
  language,
  source,
  target,
  sourceHidden,
  targetHidden,
  selected,
  onSelect,
  onReveal,
}: Props) {
  const { relation, sentence, voice } = claim
  const choice = (id: string, name: string) => (
    <button
      type="button"
      className={styles.choice}
      aria-current={selected === id || undefined}
      onClick={({ currentTarget }) => onSelect(id, currentTarget)}
    >
      <Words>{name}</Words>
    </button>
  )
  const reveal = (what: string, hidden: boolean, id: string, content: ReactNode) => (
    <HiddenUntilAsked what={what} hidden={hidden} onReveal={() => onReveal(id)}>
      {content}
    </HiddenUntilAsked>
  )
  return (
    <tr role="row" className={styles.row} aria-current={selected !== null || undefined}>
      <th role="rowheader" scope="row" className={styles.place}>
        {messages.sectionSentenceNumber({ section: sentence.section, number: sentence.order + 1 })}
      </th>
      <Cell label={messages.source}>
        {reveal('name', sourceHidden, source.id, choice(source.id, isolateName(source.name)))}
      </Cell>
      <Cell label={messages.relation}>
        {/* As the names are: a block would lie below them where they stand close, and be too small a target. */}
        <span>{choice(relation.id, RELATION_TYPES[relation.type].label)}</span>
      </Cell>
      <Cell label={messages.target}>
        {reveal('name', targetHidden, target.id, choice(target.id, isolateName(target.name)))}
      </Cell>
      <Cell label={messages.quote}>
        <span className={styles.quote} {...attributesOf(language)}>
          {quotedIn(language, claim.quote)}
        </span>
      </Cell>
      <Cell label={messages.voice}>
        {reveal('voice', claim.speech === 'hidden', claim.id, <Words>{voiceName(voice)}</Words>)}
      </Cell>
      <Cell label={messages.speech}>{SHOWN_SPEECH[claim.speech].label}</Cell>
      <Cell label={messages.status}>{STATUSES[claim.status].label}</Cell>
      <Cell label={messages.stance}>
        {reveal('stance', claim.stance === 'hidden', relation.id, <StanceInWords claim={claim} />)}
      </Cell>
    </tr>
  )
})

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  )
}

function StanceInWords({ claim }: { claim: Claim }) {
  return (
    <span className={styles.stance}>
      <LineSample {...sampleOfRelation(claim.relation, [claim])} />
      {SHOWN_STANCES[claim.stance].label}
    </span>
  )
}
