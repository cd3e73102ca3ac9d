import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Claim, Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import { MarkedProof } from './MarkedProof.tsx'
import * as styles from './proof.module.css'
import { SentenceChoice } from './SentenceChoice.tsx'
import * as messages from '../../messages/proof.ts'

interface Props {
  graph: Graph
  attempt: Attempt
  /** The claims to mark, once their sentence is known. */
  proof: readonly Claim[]
  onChoose(sentence: string): void
  /** What there is to say to the sentence that was chosen last; it stands right under it. */
  children: ReactNode
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The whole text, a choice for each sentence. All of them are one tab stop: arrow keys go from one to the next. */
export function TextToSearch({ graph, attempt, proof, onChoose, children }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const at = attempt.sentence ?? attempt.misses.at(-1) ?? null
  const [stop, setStop] = useState(() => at ?? graph.sentences.keys().next().value)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    const choices = [...group.current!.querySelectorAll<HTMLElement>('[data-choice]')]
    event.preventDefault()
    choices[step(choices.indexOf(event.currentTarget as HTMLElement), choices.length - 1)]?.focus()
  }
  return (
    <div role="group" aria-label={messages.theSentencesOfTheText} ref={group}>
      {graph.file.source.sections.map(({ heading, paragraphs }, i) => (
        // Sections have no name but their number.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles.section}>
          {heading !== null && <h3 {...attributesOf(graph.file.language)}>{heading}</h3>}
          {paragraphs.map((paragraph) => (
            <div key={paragraph[0]?.id} className={styles.paragraph}>
              {paragraph.map(({ id }) => (
                <div key={id} data-sentence={id} className={id === at ? styles.chosen : undefined}>
                  {attempt.sentence === null ? (
                    <SentenceChoice
                      sentence={graph.sentences.get(id)!}
                      language={graph.file.language}
                      missed={attempt.misses.includes(id)}
                      isStop={id === stop}
                      onFocus={() => setStop(id)}
                      onKeyDown={onKeyDown}
                      onChoose={() => onChoose(id)}
                    />
                  ) : (
                    <MarkedProof
                      sentence={graph.sentences.get(id)!}
                      language={graph.file.language}
                      claims={id === at ? proof : []}
                    />
                  )}
                  {id === at && children}
                </div>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
