import { attributesOfWords, isolateName } from '../../domain/text/language.ts'
import * as messages from '../../messages/share.ts'
import { escapeAttribute, escapeHtml } from '../../domain/text/escapeHtml.ts'

/** Sizes for the places where frames usually go. */
export const FRAME_SIZES = {
  column: { label: messages.coursePage, note: messages.aColumnOfALearning, width: 600, height: 575 },
  slide: { label: messages.slide, note: messages.aPresentation169, width: 960, height: 540 },
  full: { label: messages.fullWidth, note: messages.asWideAsThePage, width: '100%', height: 640 },
} as const
export type FrameSize = keyof typeof FRAME_SIZES

/** What the frame is called where it is read out. */
export const frameTitle = (title: string): string =>
  messages.relationshipGraphTitle({ title: isolateName(title) })

/** The frame as HTML: nothing but the attributes that every host keeps, and a link for those who see no frame. */
export function embedCode(
  { title, language }: { title: string; language: string },
  { page, embed }: { page: string; embed: string },
  size: FrameSize,
): string {
  const { width, height } = FRAME_SIZES[size]
  const { lang, dir } = attributesOfWords(language, title)
  const foreign = lang ? ` lang="${escapeAttribute(lang)}" dir="${dir}"` : ''
  const name = escapeAttribute(frameTitle(title))
  return [
    `<iframe title="${name}" src="${escapeAttribute(embed)}" width="${width}" height="${height}"></iframe>`,
    `<p><a href="${escapeAttribute(page)}"${foreign}>${escapeHtml(title)}</a></p>`,
  ].join('\n')
}
