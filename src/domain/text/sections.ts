import { quotedOfText, type Graph } from '../graph/graph.ts'
import type { Source } from '../file/graphFile.ts'
import { isolateName } from './language.ts'
import * as messages from '../../messages/words.ts'

/** How a section, counted from 1, is called in a list. Only what stands before a first heading is an opening. */
export function sectionName({ file: { source } }: Graph, number: number): string {
  const heading = headingOf(source, number)
  if (heading !== null) return isolateName(heading)
  if (isOpening(source, number)) return messages.opening
  return isWhole(source) ? messages.theWholeText : messages.sectionNumber({ number })
}

/** Where a section is, to follow "in"; null where the text has but one without a heading, and it would say nothing. */
export function sectionPlace({ file }: Graph, number: number): string | null {
  const { source } = file
  const heading = headingOf(source, number)
  if (heading !== null) return quotedOfText({ file }, heading)
  if (isOpening(source, number)) return messages.theOpening
  return isWhole(source) ? null : messages.sectionNumberInside({ number })
}

const headingOf = ({ sections }: Source, number: number) => sections[number - 1]?.heading ?? null
const isWhole = ({ sections }: Source) => sections.length === 1
const isOpening = ({ sections }: Source, number: number) =>
  number === 1 && sections.some(({ heading }) => heading !== null)
