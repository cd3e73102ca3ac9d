import { guessLanguages } from '../textIn/guessLanguage.ts'
import { blocksOfPlainText, cutSections, sectionsOf } from '../textIn/structure.ts'
import type { TextSection } from './command.ts'

/** The longest text that is taken at once, in UTF-16 units: a book's chapter, some 60 000 words. */
export const MAX_TEXT = 400_000

/** A plain text as sections of paragraphs of sentences. */
export const sectionsOfText = (text: string, language: string): TextSection[] =>
  cutSections(sectionsOf(blocksOfPlainText(text)), language)

/** The language in which most of a text seems to be; English where nothing tells. */
export const languageOfText = (text: string): string => guessLanguages(text.split(/\n+/))[0]?.language ?? 'en'
