interface Part {
  text: string
  /** Where in the text it begins. */
  from: number
  isQuoted: boolean
}

/** Text with what is quoted of it marked. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, from, isQuoted }) => (isQuoted ? <mark key={from}>{text}</mark> : text))
}
