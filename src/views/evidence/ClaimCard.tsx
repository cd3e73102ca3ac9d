import type { ReactNode } from 'react'
import { voiceName, type Claim } from '../../domain/graph/graph.ts'
import { explain } from '../../domain/graph/explain.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { sectionPlace } from '../../domain/text/sections.ts'
import { chosenVoices } from '../../domain/view/filters.ts'
import { SHOWN_SPEECH, SHOWN_STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useFoundWords } from '../../store/useFoundWords.ts'
import { HiddenUntilAsked } from '../../ui/HiddenUntilAsked.tsx'
import { Term, type Explanation } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import { EntityButton } from './EntityButton.tsx'
import * as styles from './evidence.module.css'
import { CopyCitation } from './CopyCitation.tsx'
import { CopyLink } from './CopyLink.tsx'
import { RelationButton } from './RelationButton.tsx'
import { SPEECH_ICONS, STATUS_ICONS, VoiceIcon } from './icons.tsx'
import { foundParts } from '../../domain/text/foundWords.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Quote } from '../../ui/Quote.tsx'
import * as messages from '../../messages/evidence.ts'
import { withElements } from '../../ui/withElements.ts'

/** One claim: its sentence with the quote marked, whose it is, how it is spoken and how certain it is made to sound. */
export function ClaimCard({ claim, withRelation = false }: { claim: Claim; withRelation?: boolean }) {
  const actions = useActions()
  const graph = useGraph()
  const view = useView()
  const { sentence, pieces, context, when, voice, speech, status, stance, relation } = claim
  const alone = chosenVoices(view)?.join() === claim.voice.id
  const SpeechIcon = SPEECH_ICONS[speech]
  const StatusIcon = STATUS_ICONS[status]
  const place = sectionPlace(graph, sentence.section)
  const found = useFoundWords()
  return (
    <article className={styles.claim}>
      {withRelation && (
        <ul>
          <RelationButton relation={relation} claims={[claim]} />
        </ul>
      )}
      {context && (
        <p className={styles.soft}>
          {withElements(messages.whoIsMeantSaysSentence, {
            number: context.order + 1,
            text: <Quote>{context.text}</Quote>,
          })}
        </p>
      )}
      <blockquote className={styles.sentence} {...attributesOf(graph.file.language)}>
        <MarkedText parts={foundParts(quotedParts(sentence.text, pieces), found)} />
      </blockquote>
      <dl className={styles.facts}>
        <Fact term={messages.voice} explained={explain('voice')} icon={<VoiceIcon size={15} aria-hidden />}>
          <HiddenUntilAsked
            what="voice"
            hidden={speech === 'hidden'}
            onReveal={() => actions.showHidden(claim.id)}
          >
            {voice.entity ? <EntityButton id={voice.entity} /> : <Words>{voiceName(voice)}</Words>}
          </HiddenUntilAsked>{' '}
          {speech !== 'hidden' && (
            <button
              type="button"
              className={styles.link}
              aria-pressed={alone}
              onClick={() => (alone ? actions.reset('voices') : actions.only('voices', voice.id))}
            >
              {alone ? messages.hearAllVoices : messages.hearOnlyThisVoice}
            </button>
          )}
        </Fact>
        <Fact
          term={messages.speech}
          explained={explain('speech')}
          icon={<SpeechIcon size={15} aria-hidden />}
        >
          <Term explained={explain(speech)}>{SHOWN_SPEECH[speech].label}</Term>{' '}
          <small>{SHOWN_SPEECH[speech].explained}</small>
        </Fact>
        <Fact
          term={messages.status}
          explained={explain('status')}
          icon={<StatusIcon size={15} aria-hidden />}
        >
          <Term explained={explain(status)}>{STATUSES[status].label}</Term>{' '}
          <small>{STATUSES[status].explained}</small>
        </Fact>
        <Fact term={messages.stance} explained={explain('stance')}>
          <HiddenUntilAsked
            what="stance"
            hidden={stance === 'hidden'}
            onReveal={() => actions.showHidden(relation.id)}
          >
            <Term explained={explain(stance)}>{SHOWN_STANCES[stance].label}</Term>
          </HiddenUntilAsked>
        </Fact>
        {when && (
          <Fact term={messages.when}>
            <Quote>{when.words}</Quote>
          </Fact>
        )}
        <Fact term={messages.place}>
          {messages.sentenceNumber({ number: sentence.order + 1 })}
          {place !== null && <>{withElements(messages.inPlace, { place: <Words>{place}</Words> })}</>}
        </Fact>
      </dl>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.link}
          onClick={() => actions.showInText(withRelation ? sentence.id : relation.id, sentence.id)}
        >
          {messages.showInText}
        </button>
        <CopyCitation claim={claim} />
        {withRelation && <CopyLink id={relation.id} />}
      </div>
    </article>
  )
}

interface FactProps {
  term: string
  explained?: Explanation
  icon?: ReactNode
  children: ReactNode
}

function Fact({ term, explained, icon, children }: FactProps) {
  return (
    <div>
      <dt>{explained ? <Term explained={explained}>{term}</Term> : term}</dt>
      <dd>
        {icon} <span>{children}</span>
      </dd>
    </div>
  )
}
