import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { kindsDrawn, lineLegend } from '../../domain/picture/legend.ts'
import type { Picture } from '../../domain/picture/picture.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './handout.module.css'

/** What the shapes and lines of a picture mean. */
export function Legend({ picture }: { picture: Picture }) {
  return (
    <figcaption>
      <ul className={styles.legend}>
        {kindsDrawn(picture.nodes).map((kind) => (
          <li key={kind}>
            <Shape name={KIND_LOOK[kind].shape} color={KIND_LOOK[kind].color} /> {ENTITY_KINDS[kind].plural}
          </li>
        ))}
        {lineLegend(picture.lines).map(({ of, label, samples }) => (
          <li key={of}>
            {samples.map((sample) => (
              <LineSample key={sample.opacity} {...sample} />
            ))}{' '}
            <Words>{label}</Words>
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
