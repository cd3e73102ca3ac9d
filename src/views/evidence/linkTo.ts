/** The address of the present view with this entity, relation or sentence selected. */
export function linkTo(id: string): string {
  const address = new URL(location.href)
  address.searchParams.set('select', id)
  return address.href
}
