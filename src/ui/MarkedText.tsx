interface Part {
  text: string
  /** Where in the text it begins. */
  from: number
  isQuoted: boolean
  /** A search has led to it. */
  isFound?: boolean
}

/** Text with what is quoted of it marked, and what was searched for. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, from, isQuoted, isFound }) => {
    const words = isFound ? (
      <b key={from} data-found>
        {text}
      </b>
    ) : (
      text
    )
    return isQuoted ? <mark key={from}>{words}</mark> : words
  })
}
