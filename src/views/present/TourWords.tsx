import { Quote } from '../../ui/Quote.tsx'

/** Words of a tour. What stands between “ and ” in them is quoted from the text (data/README.md). */
export const TourWords = ({ children }: { children: string }) =>
  children.split(/“([^”]*)”/).map((part, i) =>
    i % 2 ? (
      // Parts of a sentence have no name but their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <Quote key={i}>{part}</Quote>
    ) : (
      part
    ),
  )
