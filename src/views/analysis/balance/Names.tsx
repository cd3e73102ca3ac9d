import { EntityLink } from '../EntityLink.tsx'

/** Names with commas between, each leading to its evidence. */
export function Names({ ids }: { ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <EntityLink id={id} />
    </span>
  ))
}
