import type { Span } from './span.ts'

/** What can be in a text without being seen, and gets in the way of who searches or quotes it. */
export const INVISIBLE_KINDS = [
  'broken-word',
  'line-end',
  'soft-hyphen',
  'zero-width',
  'direction',
  'control',
  'no-break-space',
  'space',
  'ligature',
  'decomposed',
] as const
export type InvisibleKind = (typeof INVISIBLE_KINDS)[number]

/** One such sign, or a few that belong together, and what would stand there instead. */
export interface InvisibleSign extends Span {
  kind: InvisibleKind
  mended: string
}

const LINE_END = String.raw`\r\n|[\n\r\v\f\u0085\u2028\u2029]`
// In scripts whose letters join, and between emoji, these two are part of the spelling.
const UNJOINED = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{N}\p{P}\s]`
const WRITTEN_OUT = String.raw`\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufe70-\ufefc`

const RULES: Readonly<Record<InvisibleKind, readonly [found: RegExp, mended: (sign: string) => string]>> = {
  'broken-word': [
    new RegExp(`(?<=\\p{Ll})[-\u00ad\u2010][ \\t]*(?:${LINE_END})[ \\t]*(?=\\p{Ll})`, 'gu'),
    () => '',
  ],
  'line-end': [new RegExp(LINE_END, 'gu'), () => '\n'],
  'soft-hyphen': [/\u00ad/gu, () => ''],
  'zero-width': [
    new RegExp(
      `[\u200b\u2060\ufeff]|(?<![^${UNJOINED.slice(1, -1)}])[\u200c\u200d]|[\u200c\u200d](?=${UNJOINED}|$)`,
      'gu',
    ),
    () => '',
  ],
  direction: [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, () => ''],
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  control: [/[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu, () => ''],
  'no-break-space': [/[\u00a0\u2007\u202f]/gu, () => ' '],
  space: [
    / {2,}|[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f]*[\t\u1680\u2000-\u2006\u2008-\u200a\u205f][ \t]*/gu,
    () => ' ',
  ],
  ligature: [new RegExp(`[${WRITTEN_OUT}]+`, 'gu'), (sign) => sign.normalize('NFKC')],
  decomposed: [/\P{M}\p{M}+/gu, (sign) => sign.normalize('NFC')],
}

/** All of them in a text, in order. Nothing is changed. */
export function invisibleSigns(text: string): InvisibleSign[] {
  const all = INVISIBLE_KINDS.flatMap((kind) => signsOf(text, kind)).sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
  // A soft hyphen at the end of a line breaks a word, and counts as that alone.
  let end = -1
  return all.filter((sign) => {
    const isFree = sign.from >= end
    if (isFree) end = sign.to
    return isFree
  })
}

function signsOf(text: string, kind: InvisibleKind): InvisibleSign[] {
  const [found, mended] = RULES[kind]
  const signs = Array.from(text.matchAll(found), ({ 0: sign, index }) => ({
    kind,
    from: index,
    to: index + sign.length,
    mended: mended(sign),
  }))
  if (kind !== 'line-end')
    return signs.filter(({ from, to, mended: other }) => text.slice(from, to) !== other)
  // Lines that all end in the same way are as they should be.
  const ends = new Set(signs.map(({ from, to }) => text.slice(from, to)))
  return ends.size > 1 ? signs.filter(({ from, to }) => text.slice(from, to) !== '\n') : []
}

/** The text with the signs of these kinds mended, and nothing else changed; done again it changes nothing. */
export function mendInvisible(text: string, kinds: readonly InvisibleKind[]): string {
  const signs = invisibleSigns(text).filter(({ kind }) => kinds.includes(kind))
  if (signs.length === 0) return text
  let end = 0
  const pieces = signs.map(({ from, to, mended }) => {
    const piece = text.slice(end, from) + mended
    end = to
    return piece
  })
  // What was apart may now make another of them, such as two spaces.
  return mendInvisible(pieces.join('') + text.slice(end), kinds)
}
