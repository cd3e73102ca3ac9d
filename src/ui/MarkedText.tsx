/** Text with some of its parts marked. */
export function MarkedText({ parts }: { parts: readonly { text: string; isQuoted: boolean }[] }) {
  return parts.map(({ text, isQuoted }, i) => (isQuoted ? <mark key={i}>{text}</mark> : text))
}
