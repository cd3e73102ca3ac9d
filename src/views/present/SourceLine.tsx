import { sourceStatements, termsOfUse } from '../../domain/text/sourceLine.ts'
import { useAppState } from '../../store/useAppState.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'

/** Whose text it is and what may be done with it: where a talk begins and where it ends. */
export function SourceLine() {
  const file = useAppState((state) => state.graph.file)
  return (
    <p className={styles.origin}>
      <Quote>{file.title}</Quote>,{' '}
      <Words>{`${sourceStatements(file.source).join(', ')}. ${termsOfUse(file)}`}</Words>
    </p>
  )
}
