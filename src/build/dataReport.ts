import { coverage } from '../domain/check/coverage.ts'
import type { Graph } from '../domain/graph/graph.ts'
import { placeInWords, type Problem } from '../domain/file/problem.ts'
import { ENTITY_KINDS, keysOf } from '../domain/graph/vocabulary.ts'

const BULLET = '  - '

/** Every problem as a paragraph: where, what is wrong, how to fix it. */
export function problemReport(problems: readonly Problem[]): string {
  const title = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [
    title,
    ...problems.map((problem) => `${BULLET}${placeInWords(problem)} ${problem.what}.\n    ${problem.fix}`),
  ].join('\n')
}

/** What the text and the graph do not share, then how much there is of everything. */
export function coverageReport(graph: Graph): string {
  const { uncited, unconnected, unfound, silent, misnamed, misplaced, unfit, untimed } = coverage(graph)
  const sentence = (id: string) => `${id}  ${excerpt(graph.sentences.get(id)!.text)}`
  return [
    list('Sentences that no claim cites', uncited.map(sentence)),
    list('Entities without relations', unconnected),
    list(
      'Aliases that stand nowhere in the text',
      aligned(unfound.map(({ entity, form }) => [entity, `"${form}"`])),
    ),
    list('Voices without claims', silent),
    list('Relations whose id is not <source>--<type>--<target>', misnamed),
    list(
      'Types that do not fit what they join',
      unfit.map(({ relation, end, kind }) => `${relation}: its ${end} is of the kind ${kind}`),
    ),
    list(
      'Words of time that date no claim',
      aligned(untimed.map(({ sentence: id, words }) => [id, `"${words}"`])),
    ),
    list(
      'Out of the order of the text',
      misplaced.map(({ list: name, id, belongs, other }) => `${name}: ${id} belongs ${belongs} ${other}`),
    ),
    'Counts',
    ...aligned(counts(graph).map(([name, count]) => [`  ${name}`, String(count).padStart(5)])),
  ].join('\n')
}

function counts({ sentences, entities, relations, claims, voices, file }: Graph): [string, number][] {
  const ofKind = (kind: string) => [...entities.values()].filter((entity) => entity.kind === kind).length
  return [
    ['sentences', sentences.size],
    ['entities', entities.size],
    ...keysOf(ENTITY_KINDS).map((kind): [string, number] => [`  ${kind}`, ofKind(kind)]),
    ['relations', relations.size],
    ['claims', claims.length],
    ['  dated', claims.filter(({ when }) => when).length],
    ['voices', voices.size],
    ['notes', file.notes.length],
    ['tours', file.tours.length],
  ]
}

function list(title: string, rows: string[]): string {
  return rows.length
    ? [`${title}: ${rows.length}`, ...rows.map((row) => BULLET + row)].join('\n')
    : `${title}: none`
}

/** Pads the first column to the width of its longest entry. */
function aligned(rows: [string, string][]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`)
}

const excerpt = (text: string) => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text)
