import { htmlBlocks } from './htmlBlocks.ts'
import { blocksRead, failed, markupProblem, textRead, type Reading } from './reading.ts'
import * as messages from '../../../messages/textIn.ts'

/** What a clipboard or a drop holds, taken from it while it can be. */
export interface Pasted {
  html: string
  plain: string
  hasPicture: boolean
}

/** To be called in the event itself; afterwards it holds nothing. */
export const pastedFrom = ({ items, ...data }: Pick<DataTransfer, 'items' | 'getData'>): Pasted => ({
  html: data.getData('text/html'),
  plain: data.getData('text/plain'),
  hasPicture: [...items].some(({ type }) => type.startsWith('image/')),
})

/** The text of what was pasted. Its markup is parsed apart from the page; nothing of it is put there. */
export function readPasted({ html, plain, hasPicture }: Pasted): Reading {
  if (html.trim() === '') {
    if (plain.trim() === '' && hasPicture) return failed(messages.isAPicture, messages.aPictureHoldsNoWords)
    return textRead(plain)
  }
  const tooLong = markupProblem(html.length)
  if (tooLong) return tooLong
  const { blocks, remarks } = htmlBlocks(new DOMParser().parseFromString(html, 'text/html').body)
  // Some programs put markup without words beside the words.
  return blocks.length === 0 && plain.trim() !== '' ? textRead(plain) : blocksRead(blocks, null, remarks)
}
