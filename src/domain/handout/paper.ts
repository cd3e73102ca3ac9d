/**
 * What can be printed: the present view, alone or with the notes from outside the text; the whole text, with what is claimed in
 * it marked or without marks; and where there are questions, the key to them.
 */
export type Paper = 'view' | 'view with notes' | 'marked text' | 'text' | 'answer key'

/** Prints the present view and what belongs to it. */
export interface Printer {
  print(paper: Paper): void
  /** About how many A4 pages a paper takes. */
  pages(paper: Paper): number
}
