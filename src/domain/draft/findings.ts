import { coverage } from '../check/coverage.ts'
import { inconsistencies } from '../file/consistency.ts'
import { referencesOf } from '../file/references.ts'
import type { Key } from '../file/problem.ts'
import { indexGraph } from '../graph/graph.ts'
import type { Draft } from './draft.ts'

/** Something that may be missing or wrong in a draft. */
export interface Finding {
  /** The same as long as it is the same finding: what sets it aside names it. */
  id: string
  kind: 'problem' | 'uncited' | 'unconnected' | 'unfound' | 'unfit'
  /** Id of the sentence, entity, relation or tour that it is about. */
  about: string
  /** Where there is more to say than what it is about. */
  words: string | null
  /** Where it is in the file, for problems. */
  path: readonly Key[]
}

/** All that the check finds in a draft and nobody has set aside, what is wrong before what is missing. */
export function findings(draft: Draft): Finding[] {
  const { file, setAside } = draft
  const graph = indexGraph(file)
  const { uncited, unconnected, unfound, unfit } = coverage(graph)
  const references = referencesOf(file)
  const aside = new Set(setAside.map(({ finding }) => finding))
  const missing = (kind: Finding['kind'], about: string, words: string | null = null): Finding => ({
    id: [kind, about, words ?? ''].join(' ').trim(),
    kind,
    about,
    words,
    path: [],
  })
  const problems = references ? inconsistencies(references) : []
  return [
    ...problems.map(({ path, owner, what, fix }): Finding => ({
      id: `problem ${path.join('.')} ${what}`,
      kind: 'problem',
      about: owner ?? '',
      words: `${what}. ${fix}`,
      path,
    })),
    ...uncited.map((id) => missing('uncited', id, graph.sentences.get(id)!.text)),
    ...unconnected.map((id) => missing('unconnected', id)),
    ...unfound.map(({ entity, form }) => missing('unfound', entity, form)),
    ...unfit.map(({ relation }) => missing('unfit', relation)),
  ].filter(({ id }) => !aside.has(id))
}
