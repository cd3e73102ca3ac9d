import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expect } from './test.ts'

interface PrintedPage {
  /** In pt. */
  width: number
  height: number
  text: string
  /** How far down its lowest words stand: 0 is the top of the page, 1 its foot. */
  filled: number
}
export interface Printed {
  pages: readonly PrintedPage[]
  /** Of all pages, white space as one blank. */
  text: string
  /** The smallest size of any letter, in pt. */
  smallest: number
}

/** The sheet is there from some moment after the app on: until then the document is printed. */
export async function untilItPrintsSheets(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  // It is fetched when the page has nothing else to do, which on a busy machine may be late.
  await expect(page.getByRole('article', { name: 'Handout' })).toBeVisible({ timeout: 60_000 })
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('article', { name: 'Handout' })).toHaveCount(0)
}

/** What a page prints, read back from the PDF. */
export const printed = async (
  page: Page,
  options: Parameters<Page['pdf']>[0] = { format: 'A4' },
): Promise<Printed> => readPdf(await page.pdf(options))

export async function readPdf(file: Buffer): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const pages: PrintedPage[] = []
  let smallest = Infinity
  for (let number = 1; number <= pdf.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is how they are read
    const one = await pdf.getPage(number)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { items } = await one.getTextContent()
    const words = items.filter((item) => 'str' in item && item.str.trim() !== '')
    const [, , width = 0, height = 0] = one.view
    const lowest = Math.min(
      ...words.map((item) => ('transform' in item ? (item.transform[5] as number) : height)),
    )
    const text = flat(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    pages.push({ width, height, text, filled: 1 - lowest / height })
    for (const item of words) if ('height' in item) smallest = Math.min(smallest, item.height)
  }
  return { pages, text: pages.map(({ text }) => text).join(' '), smallest }
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

/** The claims of a printed sheet, each from its label to its stance. */
export const claimsOnPaper = (text: string): string[] =>
  text.match(
    /\b\d+[a-z]* [A-Z][^·]{3,120}? · (?:occurred|ongoing|planned|sought|alleged|predicted|denied) · (?:cooperative|hostile|neutral)/g,
  ) ?? []
