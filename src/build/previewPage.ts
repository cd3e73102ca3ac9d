import { PREVIEW } from './head.ts'
import { SANS, SERIF } from './previewFonts.ts'
import { escapeHtml } from '../domain/text/escapeHtml.ts'

const { width: WIDTH, height: HEIGHT } = PREVIEW
const MARGIN = 44
/** Width of the words at the left; the picture has the rest, with a thin edge around it. */
const COLUMN = 380
const EDGE = 14
const LARGE = 62
const SMALL = 30
/** Mean width of a letter in font sizes; wide enough for a line of wide ones to stay in the column. */
const LETTER = 0.56
const NAME = 'Entente'
const ELLIPSIS = '…'

/** The preview as SVG: title and subtitle at the left, the graph's picture (SVG markup as well) at the right. */
export function previewPage(picture: string, title: string, subtitle: string): string {
  const heading = wrapped(title, COLUMN / (LARGE * LETTER), 5)
  const below = wrapped(subtitle, COLUMN / (SMALL * LETTER), 3)
  const left = MARGIN + COLUMN
  const place = `x="${left}" y="${EDGE}" width="${WIDTH - left - EDGE}" height="${HEIGHT - 2 * EDGE}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-weight="600">
<rect width="100%" height="100%" fill="var(--paper)"/>
${picture.replace(/^<svg/, `<svg ${place}`)}
${lines(heading, 100, LARGE, SERIF, 'var(--ink)')}
${lines(below, 100 + heading.length * LARGE * 1.15, SMALL, SANS, 'var(--ink-soft)')}
${lines([NAME], HEIGHT - MARGIN, SMALL, SANS, 'var(--accent)')}
</svg>`
    .replaceAll('var(--serif)', SERIF)
    .replaceAll('var(--sans)', SANS)
}

const lines = (texts: readonly string[], y: number, size: number, family: string, color: string) =>
  texts
    .map(
      (text, i) =>
        `<text x="${MARGIN}" y="${y + i * size * 1.15}" font-family="${family}" font-size="${size}" fill="${color}">${escapeHtml(text)}</text>`,
    )
    .join('\n')

/** Words in lines of at most so many letters; what is too much ends in an ellipsis. */
function wrapped(text: string, most: number, maxLines: number): string[] {
  const made: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`
    else made.push(word)
  }
  const kept = made.slice(0, maxLines)
  return kept.map((line, i) =>
    [...line].length > most || (i === maxLines - 1 && made.length > maxLines)
      ? [...line].slice(0, most - 1).join('') + ELLIPSIS
      : line,
  )
}
