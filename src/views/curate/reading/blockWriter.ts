import { looksLikeHeading, type Block } from '../../../domain/textIn/structure.ts'

/** Puts words together to paragraphs and headings, as a document is gone through. */
export class BlockWriter {
  readonly #blocks: (Block & { isBold: boolean })[] = []
  #words = ''
  #isAllBold = true

  /** Words as they stand; line breaks among them count. */
  write(words: string, { isBold }: { isBold: boolean }): void {
    this.#words += words
    if (/\S/.test(words) && !isBold) this.#isAllBold = false
  }

  /** Ends what was written so far. An empty line in it parts paragraphs. */
  end(kind: Block['kind'] = 'paragraph'): void {
    for (const part of this.#words.split(/\n\s*\n/)) {
      const text = part.replaceAll(/[ \t\n\r\f]+/g, ' ').trim()
      if (text !== '') this.#blocks.push({ kind, text, isBold: this.#isAllBold })
    }
    this.#words = ''
    this.#isAllBold = true
  }

  /** All of them. Many who write make a heading by bold type alone; where all is bold, it tells nothing. */
  blocks(): Block[] {
    const isTelling = this.#blocks.some(({ kind, isBold }) => kind === 'paragraph' && !isBold)
    return this.#blocks.map(({ kind, text, isBold }) => ({
      kind: isTelling && isBold && looksLikeHeading(text) ? 'heading' : kind,
      text,
    }))
  }
}
