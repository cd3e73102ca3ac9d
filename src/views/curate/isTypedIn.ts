/** Whether a key that is pressed there writes something: in a field, but not in a list of choices that is closed. */
export function isTypedIn(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return false
  return target.getAttribute('role') !== 'combobox' || target.getAttribute('aria-expanded') === 'true'
}
