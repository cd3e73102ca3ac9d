import { addressesOf } from '../url/addresses.ts'
import { standing } from './standing.ts'

/** Completes the line that says where the full page is; a copy that was never published says that instead. */
export function showFullPageAddress(id: string) {
  const line = document.querySelector('#address')
  const link = line?.querySelector('a')
  if (!line || !link) return
  const page = addressesOf(standing(), id, '')?.page
  if (page) {
    link.href = page
    link.textContent = page
  } else line.textContent = 'A copy of its own; no address is known at which the full page stands.'
}
