import type { Graph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import * as styles from './document.module.css'
import { Notes } from './Notes.tsx'
import { TEXT_PLACE } from '../../domain/view/addresses.ts'
import { sectionPlace } from './places.ts'
import * as messages from '../../messages/document.ts'

/** The text from beginning to end, its sentences numbered and under each paragraph what others report. */
export function WholeText({ graph }: { graph: Graph }) {
  return (
    <section id={TEXT_PLACE}>
      <h3>{messages.theWholeText}</h3>
      {graph.file.source.sections.map(({ heading, paragraphs }, i) => (
        <section key={sectionPlace(i + 1)} id={sectionPlace(i + 1)}>
          {heading && <h4 {...attributesOf(graph.file.language)}>{heading}</h4>}
          {paragraphs.map((paragraph) => {
            const sentences = paragraph.map(({ id }) => graph.sentences.get(id)!)
            return (
              <div key={paragraph[0]?.id}>
                <p className={styles.text} {...attributesOf(graph.file.language)}>
                  {sentences.map(({ id, text, order }) => (
                    <span key={id} id={id}>
                      <sup>{order + 1}</sup> {text}{' '}
                    </span>
                  ))}
                </p>
                <Notes graph={graph} about={sentences.map(({ id }) => id)} />
              </div>
            )
          })}
        </section>
      ))}
    </section>
  )
}
