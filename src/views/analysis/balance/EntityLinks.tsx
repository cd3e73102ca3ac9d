import { EntityLink } from '../EntityLink.tsx'

/** Names one below the other, each leading to its evidence. */
export function EntityLinks({ ids }: { ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} />
        </li>
      ))}
    </ul>
  )
}
