/** What no name and, search words aside, no value of ours ever holds: blanks, and letters without a width. */
const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g
/** The end of a sentence or a bracket around a link, taken for a part of it. */
const TRAILING = /[.,;:!?)\]}>'"’”»…*]+$/
/** What is left of an ampersand that was written as HTML, where it has been read as plain text. */
const ESCAPED = /^(?:amp;)+/

/**
 * The parameters of a query string, names and values, as they were meant before a mail, a chat or an editor changed the
 * link. `isOurs` tells which names to fix; the parameters of others stay as they are. Words that are searched for may hold
 * anything, so they are taken to the letter.
 */
export function pastedParameters(search: string, isOurs: (name: string) => boolean): [string, string][] {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean)
  return parts.flatMap((part, i) => mended(part, i === parts.length - 1, isOurs))
}

function mended(part: string, isLast: boolean, isOurs: (name: string) => boolean): [string, string][] {
  const [[name, value]] = [...new URLSearchParams(part)] as [[string, string]]
  const plain = name.replace(BLANK, '').replace(ESCAPED, '')
  if (plain === 'q') return [[plain, value]]
  // One that was escaped itself stands in what is now the name.
  if (!isOurs(plain.split(/[=&]/)[0]!)) return [[name, value]]
  const whole = `${plain}${value && '='}${value}`.replace(BLANK, '').replace(/%3D/gi, '=')
  const all = whole.split(/&|%26/i).map((one): [string, string] => {
    const [key, ...rest] = one.split('=')
    return [key!.replace(ESCAPED, ''), rest.join('=')]
  })
  const last = all.at(-1)!
  if (isLast) last[1] = last[1].replace(TRAILING, '') || last[1]
  return all
}

/**
 * The query of an address whose ampersands may have been written as HTML by number: the first of them, `&#038;`, begins what
 * the browser takes for the fragment.
 */
export function pastedQuery({ search, hash }: { search: string; hash: string }): string {
  const number = /&?#(?:0*38|x0*26);/gi
  return search.endsWith('&') && hash.search(number) === 0
    ? (search + hash).replace(number, '&').replace('&&', '&')
    : search
}
