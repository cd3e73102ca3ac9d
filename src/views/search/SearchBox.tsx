import { useRef, useState } from 'react'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { useActions, useAppState } from '../../store/useAppState.ts'
import { LIST, SearchField } from './SearchField.tsx'
import * as styles from './search.module.css'
import * as messages from '../../messages/search.ts'

const load = () => import('./SearchCombobox.tsx')

/** Search over names, aliases, relations and sentences. Until somebody wants to search, it is a field alone. */
export function SearchBox({ onChosen }: { onChosen(): void }) {
  const q = useAppState((state) => state.view.q)
  const actions = useActions()
  const [wanted, want] = useState(q !== '')
  // What is being composed from several keys would be lost with the field.
  const [composing, setComposing] = useState(false)
  // Who is quicker than the list means the first of it.
  const [entered, setEntered] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { again, ...search } = useLoaded(load, wanted)
  return (
    <div className={styles.box} role="search">
      {search.state === 'loaded' && !composing ? (
        <search.value.SearchCombobox onChosen={onChosen} replaced={field} takesFirst={entered} />
      ) : (
        <SearchField
          ref={field}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={false}
          aria-controls={LIST}
          value={q}
          onFocus={() => want(true)}
          onKeyDown={(event) => setEntered(event.key === 'Enter' && q !== '')}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onChange={(event) => {
            want(true)
            actions.setSearch(event.target.value)
          }}
        />
      )}
      {search.state === 'failed' && q.trim() !== '' && (
        <LoadFailed className={styles.results} again={again}>
          {messages.theSearchCouldNotBe}
        </LoadFailed>
      )}
    </div>
  )
}
