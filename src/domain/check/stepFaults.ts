import type { TourStep } from '../file/graphFile.ts'
import type { Key, Problem } from '../file/problem.ts'
import type { Graph } from '../graph/graph.ts'
import { keysOf, STATUSES } from '../graph/vocabulary.ts'
import { withTourStep } from '../view/tour.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { namedIn } from './namedIn.ts'
import { slideContents, type Countable, type SlideContents } from './slideContents.ts'
import * as messages from '../../messages/problems.ts'

/**
 * Every step of a tour that says what its slide does not show: somebody named who is neither drawn nor heard, words quoted
 * that are not marked, a count that differs, a status that nothing read out has. Counts are understood in English alone.
 */
export const stepFaults = (graph: Graph): Problem[] =>
  graph.file.tours.flatMap(({ id, steps }, i) =>
    steps.flatMap((step, j) => {
      const view = withTourStep(graph, { ...DEFAULT_VIEW, tour: id, step: j + 1 })
      const slide = slideContents(graph, view)
      return wordsOf(step).flatMap(([field, words]) =>
        faultsIn(graph, words, slide).map((fault) => ({
          path: ['tours', i, 'steps', j, ...field],
          owner: id,
          ...fault,
        })),
      )
    }),
  )

/** What a class reads or hears of a step, by the keys of the field. */
const wordsOf = ({ title, text, question }: TourStep): [Key[], string][] => [
  [['title'], title],
  [['text'], text],
  ...Object.entries(question ?? {}).map(([part, words]): [Key[], string] => [['question', part], words]),
]

type Fault = Pick<Problem, 'what' | 'fix'>

const faultsIn = (graph: Graph, words: string, slide: SlideContents): Fault[] => [
  ...namedIn(graph, words)
    .filter(({ ids }) => !ids.some((id) => slide.names.has(id)))
    .map(({ form }) => ({ what: messages.namesWhoIsNotShown({ form }), fix: messages.showItOrLeaveIt })),
  ...quotedIn(words)
    .filter((quoted) => !slide.marked.some((marked) => marked.includes(quoted)))
    .map((quoted) => ({ what: messages.quotesWhatIsNotMarked({ quoted }), fix: messages.readOutTheClaim })),
  ...countedIn(words)
    .filter(({ number, what }) => slide.counts[what] !== number)
    .map(({ number, what, counted }) => ({
      what: messages.countsOtherwise({ counted, number: String(number), shown: String(slide.counts[what]) }),
      fix: messages.countAgain,
    })),
  ...statusesIn(words)
    .filter((status) => !slide.claims.some((claim) => claim.status === status))
    .map((status) => ({
      what: messages.saysAStatusThatNothingHas({ status: STATUSES[status].label.toLowerCase() }),
      fix: messages.readOutTheClaim,
    })),
]

const quotedIn = (text: string): string[] => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!)

const statusesIn = (text: string) =>
  keysOf(STATUSES).filter((status) => text.includes(`Status: ${STATUSES[status].label.toLowerCase()}`))

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NOUNS: Readonly<Record<string, Countable>> = {
  claim: 'claims',
  line: 'lines',
  sentence: 'sentences',
  voice: 'voices',
  state: 'states',
  country: 'states',
  countrie: 'states',
  name: 'names',
  camp: 'camps',
}
const COUNTED = new RegExp(`\\b(\\d+|${NUMBERS.join('|')}) (${Object.keys(NOUNS).join('|')})s?\\b`, 'gi')

/** What is counted in these words: "two sentences", "208 claims", and "told twice", which is two sentences. */
function countedIn(words: string): { number: number; what: Countable; counted: string }[] {
  const counted = [...words.matchAll(COUNTED)].map(([all, number, noun]) => ({
    number: NUMBERS.indexOf(number!.toLowerCase()) + 1 || Number(number),
    what: NOUNS[noun!.toLowerCase()]!,
    counted: all,
  }))
  const twice = /\btwice\b/i.exec(words)
  return twice ? [...counted, { number: 2, what: 'sentences', counted: twice[0] }] : counted
}
