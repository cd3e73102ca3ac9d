import { Search as SearchNode } from 'lucide'
import { useMemo, type ComponentProps } from 'react'
import { useGraph } from '../../store/useAppState.ts'
import { useSingleKeys } from '../../ui/singleKeys.ts'
import { exampleOf } from './example.ts'
import * as styles from './search.module.css'
import * as messages from '../../messages/search.ts'
import { icon } from '../../ui/icon.tsx'

const Search = icon(SearchNode)

/** The id of the list of what is found. */
export const LIST = 'found'

/** The field to search in, with an example from the text in it while it is empty. */
export function SearchField(input: ComponentProps<'input'>) {
  const graph = useGraph()
  const example = useMemo(() => exampleOf(graph), [graph])
  const singleKeys = useSingleKeys()
  return (
    <span className={styles.field}>
      <Search size={16} aria-hidden className={styles.icon} />
      <input
        type="text"
        enterKeyHint="search"
        dir="auto"
        placeholder={example === null ? messages.search : messages.searchEGExample({ example })}
        aria-keyshortcuts={singleKeys ? '/' : undefined}
        {...input}
        aria-label={messages.searchNamesRelationsAndSentences}
      />
    </span>
  )
}
