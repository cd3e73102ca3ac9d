import { Readability } from '@mozilla/readability'
import { htmlBlocks } from './htmlBlocks.ts'
import { blocksRead, markupProblem, type Reading } from './reading.ts'

/** The article of a web page that was saved; the whole page where none stands out. */
export function readPage(html: string): Reading {
  const tooLong = markupProblem(html.length)
  if (tooLong) return tooLong
  const parse = () => new DOMParser().parseFromString(html, 'text/html')
  const whole = parse()
  const article = new Readability(parse(), { serializer: (node) => node }).parse()
  if (!article?.content || !/\p{L}/u.test(article.textContent ?? '')) {
    const { blocks, remarks } = htmlBlocks(whole.body)
    return blocksRead(blocks, whole.title, remarks)
  }
  const { blocks, remarks } = htmlBlocks(article.content)
  const isPart = lettersOf(article.textContent ?? '') < lettersOf(whole.body.textContent ?? '')
  return blocksRead(blocks, article.title ?? null, isPart ? [...remarks, { kind: 'pageParts' }] : remarks)
}

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
