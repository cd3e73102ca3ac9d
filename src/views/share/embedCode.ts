import { attributesOfWords, isolated } from '../../domain/text/language.ts'

/** Sizes for the places where frames usually go. */
export const FRAME_SIZES = {
  column: { label: 'Course page', note: 'a column of a learning platform', width: 600, height: 575 },
  slide: { label: 'Slide', note: 'a presentation, 16:9', width: 960, height: 540 },
  full: { label: 'Full width', note: 'as wide as the page allows', width: '100%', height: 640 },
} as const
export type FrameSize = keyof typeof FRAME_SIZES

/** What the frame is called where it is read out. */
export const frameTitle = (title: string): string => `Relationship graph: ${isolated(title)}`

/** The frame as HTML: nothing but the attributes that every host keeps, and a link for those who see no frame. */
export function embedCode(
  { title, language }: { title: string; language: string },
  { page, embed }: { page: string; embed: string },
  size: FrameSize,
): string {
  const { width, height } = FRAME_SIZES[size]
  const { lang, dir } = attributesOfWords(language, title)
  const foreign = lang ? ` lang="${escaped(lang)}" dir="${dir}"` : ''
  const name = escaped(frameTitle(title))
  return [
    `<iframe title="${name}" src="${escaped(embed)}" width="${width}" height="${height}"></iframe>`,
    `<p><a href="${escaped(page)}"${foreign}>${escaped(title)}</a></p>`,
  ].join('\n')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
