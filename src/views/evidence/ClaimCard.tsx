import type { ReactNode } from 'react'
import type { Claim } from '../../domain/graph.ts'
import { SPEECH, STANCES, STATUSES } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { EntityButton } from './EntityButton.tsx'
import styles from './evidence.module.css'
import { CopyCitation } from './CopyCitation.tsx'
import { CopyLink } from './CopyLink.tsx'
import { RelationButton } from './RelationButton.tsx'
import { SPEECH_ICONS, STATUS_ICONS, VoiceIcon } from './icons.tsx'

/** One claim: its sentence with the quote marked, whose it is, how it is spoken and how certain it is made to sound. */
export function ClaimCard({ claim, withRelation = false }: { claim: Claim; withRelation?: boolean }) {
  const { does, graph } = useReader((state) => state)
  const { sentence, quote, voice, speech, status, stance, relation } = claim
  const at = sentence.text.indexOf(quote)
  const SpeechIcon = SPEECH_ICONS[speech]
  const StatusIcon = STATUS_ICONS[status]
  const heading = graph.file.source.sections[sentence.section - 1]?.heading
  return (
    <article className={styles.claim}>
      {withRelation && (
        <ul>
          <RelationButton relation={relation} claims={[claim]} />
        </ul>
      )}
      <blockquote className={styles.sentence}>
        {sentence.text.slice(0, at)}
        <mark>{quote}</mark>
        {sentence.text.slice(at + quote.length)}
      </blockquote>
      <dl className={styles.facts}>
        <Fact term="Voice" icon={<VoiceIcon size={15} aria-hidden />}>
          {voice.entity ? <EntityButton id={voice.entity} /> : voice.name}
        </Fact>
        <Fact term="Speech" icon={<SpeechIcon size={15} aria-hidden />}>
          {SPEECH[speech].label} <small>{SPEECH[speech].explained}</small>
        </Fact>
        <Fact term="Status" icon={<StatusIcon size={15} aria-hidden />}>
          {STATUSES[status].label} <small>{STATUSES[status].explained}</small>
        </Fact>
        <Fact term="Stance">{STANCES[stance].label}</Fact>
        <Fact term="Place">
          Sentence {sentence.order + 1}
          {heading ? `, in “${heading}”` : ', in the opening'}
        </Fact>
      </dl>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.link}
          onClick={() => does.showInText(withRelation ? sentence.id : relation.id, sentence.id)}
        >
          Show in text
        </button>
        <CopyCitation claim={claim} />
        {withRelation && <CopyLink id={relation.id} />}
      </div>
    </article>
  )
}

function Fact({ term, icon, children }: { term: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {icon} <span>{children}</span>
      </dd>
    </div>
  )
}
