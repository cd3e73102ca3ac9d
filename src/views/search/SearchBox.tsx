import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { attributesOf } from '../../domain/text/language.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useSingleKeys } from '../../ui/singleKeys.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { useActions, useAppState, useGraph, useUnmaskedGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import { exampleOf } from './example.ts'
import styles from './search.module.css'

const KIND_WORDS = { entity: 'Entity', relation: 'Relation', sentence: 'Sentence' }

/** Search over names, aliases, relations and sentences. Arrow keys go through what is found, Enter chooses, Escape leaves. */
export function SearchBox({ onChosen }: { onChosen(): void }) {
  const q = useAppState((state) => state.view.q)
  const graph = useGraph()
  const example = useMemo(() => exampleOf(graph), [graph])
  const actions = useActions()
  const [open, setOpen] = useState(q !== '')
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const { find, failed, again } = useSearch(open)
  const hits = useMemo(() => find?.(q) ?? [], [find, q])
  const asked = open && q.trim() !== ''
  const listed = asked && find !== null
  const singleKeys = useSingleKeys()

  useEffect(() => {
    if (!open) return
    const away = ({ target }: PointerEvent) => box.current?.contains(target as Node) || setOpen(false)
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])

  const choose = (id: string) => {
    setOpen(false)
    actions.setSearch('')
    actions.select(id)
    onChosen()
  }
  const move = (event: KeyboardEvent<HTMLElement>, step: 1 | -1) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('li button') ?? [])]
    const next = buttons.indexOf(document.activeElement as HTMLElement) + step
    event.preventDefault()
    if (next < 0) input.current?.focus()
    else buttons[Math.min(next, buttons.length - 1)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown') move(event, 1)
    if (event.key === 'ArrowUp') move(event, -1)
    if (event.key === 'Enter' && event.target === input.current && hits[0]) choose(hits[0].id)
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (listed) input.current?.focus()
      setOpen(false)
    }
  }
  return (
    // Arrow keys and Escape are heard here for the field and the list alike; both hold the focus, this box never actions.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.box} ref={box} role="search" onKeyDown={onKeyDown}>
      <span className={styles.field}>
        <Search size={16} aria-hidden className={styles.icon} />
        <input
          ref={input}
          type="search"
          aria-label="Search names, relations and sentences"
          dir="auto"
          placeholder={example === null ? 'Search' : `Search, e.g. ${example}`}
          aria-keyshortcuts={singleKeys ? '/' : undefined}
          value={q}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            actions.setSearch(event.target.value)
            setOpen(true)
          }}
        />
      </span>
      <span role="status" className="visually-hidden">
        {listed ? (hits.length ? `${hits.length} found` : 'Nothing found') : ''}
      </span>
      {asked && failed && (
        <LoadFailed className={styles.results} again={again}>
          The search could not be loaded.
        </LoadFailed>
      )}
      {listed && (
        <div className={styles.results}>
          {hits.length === 0 && (
            <p>
              Nothing in this text matches “<bdi>{q}</bdi>”. Try another spelling, or part of a name.
            </p>
          )}
          <ul>
            {hits.map(({ id, kind, title, detail }) => (
              <li key={id}>
                <button type="button" onClick={() => choose(id)}>
                  <small>{KIND_WORDS[kind]}</small>
                  <b>
                    <Words>{title}</Words>
                  </b>
                  {kind === 'sentence' ? (
                    <span className={styles.quote} {...attributesOf(graph.file.language)}>
                      {detail}
                    </span>
                  ) : (
                    <span>
                      <Words>{detail}</Words>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

const load = () => import('../../domain/graph/search.ts')

/** The search over the present text, loaded when it is first wanted; `find` is null until then. */
function useSearch(wanted: boolean) {
  const graph = useUnmaskedGraph()
  const seen = useGraph()
  const { again, ...search } = useLoaded(load, wanted)
  const searcher = search.state === 'loaded' ? search.value.searcher : null
  const find = useMemo(() => searcher?.(graph, seen) ?? null, [searcher, graph, seen])
  return { find, failed: search.state === 'failed', again }
}
