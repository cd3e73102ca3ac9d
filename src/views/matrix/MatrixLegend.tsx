import type { CellLook } from '../../domain/matrix/cellLook.ts'
import type { CellMark } from '../../domain/matrix/cellMark.ts'
import { MARK_LOOK } from '../../domain/matrix/markShape.ts'
import { voiceName } from '../../domain/graph/graph.ts'
import { keysOf, LINE_KINDS, type LineKind } from '../../domain/graph/vocabulary.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import { Mark } from './Mark.tsx'
import * as styles from './matrix.module.css'
import * as messages from '../../messages/matrix.ts'

const sampleOf = (of: LineKind, rest: Partial<CellMark> = {}): CellMark => ({
  of,
  settled: true,
  statuses: [],
  claims: 3,
  ...rest,
})

/** What the marks mean, and nothing that none of them says. */
export function MatrixLegend({ looks, byVoice }: { looks: readonly CellLook[]; byVoice: boolean }) {
  const graph = useGraph()
  const { compare } = useView()
  const marks = looks.flatMap((look) =>
    'mark' in look ? [look.mark] : [look.first, look.second].flatMap((mark) => mark ?? []),
  )
  const kinds = keysOf(LINE_KINDS).filter((kind) => marks.some(({ of }) => of === kind))
  const example = kinds.find((kind) => MARK_LOOK[kind].sign !== null) ?? kinds[0]!
  const counts = new Set(marks.map(({ claims }) => claims))
  const row = (label: string, look: CellLook, isAlone = false) => (
    <li key={label}>
      <Mark look={look} isAlone={isAlone} />{' '}
      <span>
        <Words>{label}</Words>
      </span>
    </li>
  )
  const half = (of: LineKind, side: 'first' | 'second'): CellLook => ({
    agreement: side,
    first: null,
    second: null,
    [side]: sampleOf(of),
  })
  if (!marks.length) return null
  return (
    <ul className={styles.legend} aria-label={messages.legend}>
      {kinds.map((of) => row(LINE_KINDS[of].label, { mark: sampleOf(of) }))}
      {marks.some(({ settled }) => !settled) &&
        row(messages.hollow, { mark: sampleOf(example, { settled: false }) })}
      {!compare && counts.size > 1 && row(messages.larger, { mark: sampleOf(example, { claims: 9 }) })}
      {compare?.map((id, i) =>
        row(
          (i ? messages.lowerHalf : messages.upperHalf)({ voice: voiceName(graph.voices.get(id)!) }),
          half('neutral', i ? 'second' : 'first'),
        ),
      )}
      {looks.some((look) => 'agreement' in look && look.agreement === 'conflict') &&
        row(messages.outlined, { agreement: 'conflict', first: null, second: null })}
      {byVoice && row(messages.cornered, { mark: sampleOf(example) }, true)}
    </ul>
  )
}
