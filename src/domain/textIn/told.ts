import type { Entity, Source } from '../file/graphFile.ts'
import type { Telling } from './attribution.ts'
import { mentionFinder, type Mention } from './mentions.ts'
import { markedParts } from './quotationMarks.ts'
import type { Span } from './span.ts'

/** A part of a quotation in one sentence. */
export interface QuotedPart extends Span {
  /** The sentence's place in the text, from 0. */
  order: number
}

/** A sentence with what is quoted in it blanked out. */
export interface ToldSentence extends Telling {
  id: string
  paragraph: number
  /** With what is quoted. */
  whole: string
}

/** A text as its author tells it, and what the author quotes. */
export interface Told {
  sentences: readonly ToldSentence[]
  /** Names in quotation marks are left out: they are nobody's words. */
  quotations: readonly (readonly QuotedPart[])[]
}

/** Whoever can say something; an event or an agreement cannot. */
const CAN_SPEAK: Readonly<Record<Entity['kind'], boolean>> = {
  person: true,
  state: true,
  institution: true,
  alliance: true,
  event: false,
  agreement: false,
}

/** What is longer is no sentence; nothing is told of who speaks in it. In UTF-16 units. */
const LONGEST_SENTENCE = 5_000

/** Tells the author's words from those that stand in quotation marks. */
export function tellApart(
  sections: Source['sections'],
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>[],
): Told {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const mentionsIn = mentionFinder(entities)
  const sentences: (ToldSentence & { mentions: Mention[] })[] = []
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const marked = paragraphs.map((paragraph, number): Paragraph => {
    const starts: Paragraph['starts'][number][] = []
    let at = 0
    for (const { id, text: whole } of paragraph) {
      starts.push({ order: sentences.length, at })
      const text = whole.length > LONGEST_SENTENCE ? '' : whole
      sentences.push({ id, text, whole, paragraph: number, speakers: [], mentions: mentionsIn(text) })
      at += whole.length + 1
    }
    return { text: paragraph.map(({ text }) => text).join(' '), starts, reached: 0 }
  })
  const quotations = markedParts(marked.map(({ text }) => text))
    .map((parts) =>
      parts.flatMap((part) =>
        sentencesUnder(part, marked[part.paragraph]!).flatMap(({ order, at }): QuotedPart[] => {
          const { length } = sentences[order]!.text
          const [from, to] = [Math.max(0, part.from - at), Math.min(length, part.to - at)]
          return from < to ? [{ order, from, to }] : []
        }),
      ),
    )
    .filter((parts) => parts.length > 0 && !isName(parts, sentences))
  for (const { order, from, to } of quotations.flat()) {
    const { text } = sentences[order]!
    sentences[order]!.text = text.slice(0, from) + '_'.repeat(to - from) + text.slice(to)
  }
  return {
    quotations,
    sentences: sentences.map(({ mentions, ...sentence }) => ({
      ...sentence,
      speakers: speakersOf(sentence.text, mentions),
    })),
  }

  function speakersOf(text: string, mentions: readonly Mention[]) {
    return mentions
      .filter(({ entity, from }) => CAN_SPEAK[kinds.get(entity)!] && text[from] !== '_')
      .map((mention) => ({ ...mention, isPerson: kinds.get(mention.entity) === 'person' }))
  }
}

/** A paragraph as one string, and where in it each sentence begins. */
interface Paragraph {
  text: string
  starts: readonly { order: number; at: number }[]
  /** The sentence in which the last part began. */
  reached: number
}

/** The sentences that a part of a paragraph runs through. Parts come in their order, so that none is looked at twice. */
function sentencesUnder({ from, to }: Span, paragraph: Paragraph) {
  const { starts } = paragraph
  while (starts[paragraph.reached + 1] && starts[paragraph.reached + 1]!.at <= from) paragraph.reached++
  let end = paragraph.reached + 1
  while (starts[end] && starts[end]!.at < to) end++
  return starts.slice(paragraph.reached, end)
}

/** Whether the marks stand around the name of somebody or something, as in: the visit of "Mohammed bin Salman". */
function isName(
  parts: readonly QuotedPart[],
  sentences: readonly { text: string; mentions: Mention[] }[],
): boolean {
  const [part] = parts
  if (!part || parts.length > 1) return false
  const { text, mentions } = sentences[part.order]!
  const outside = (from: number, to: number) => !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  return mentions.some(
    ({ from, to }) => part.from <= from && to <= part.to && outside(part.from, from) && outside(to, part.to),
  )
}
