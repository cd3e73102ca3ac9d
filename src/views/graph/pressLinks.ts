import { linkAt } from './linkAt.ts'

/** A pointer that moves further than this, in px, does not press. */
const STILL = 8

/**
 * Chooses what is pressed in a picture whose links lead to what they stand for: what was under the pointer when it went
 * down, even if the picture has made place for the canvas when it comes up. Null: nothing was.
 */
export function pressLinks(element: Element, onSelect: (id: string | null) => void): () => void {
  const targetOf = (link: Element | null) => link?.getAttribute('href')?.slice(1) ?? null
  let isPressed = false
  const onDown = (down: Event) => {
    isPressed = true
    const { clientX, clientY, button, isPrimary, pointerType } = down as PointerEvent
    const svg = element.querySelector('svg') ?? element.closest('svg')
    if (button !== 0 || !isPrimary || !svg) return
    const id = targetOf(linkAt(svg, clientX, clientY, pointerType === 'mouse' ? 'mouse' : 'touch'))
    const end = (event: PointerEvent) => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      const moved = Math.hypot(event.clientX - clientX, event.clientY - clientY)
      if (event.type === 'pointerup' && moved < STILL) onSelect(id)
    }
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
  }
  const onClick = (event: Event) => {
    const id = targetOf((event.target as Element).closest('a'))
    if (id === null) return
    event.preventDefault()
    // By a key or an aid, without a pointer; or pressed before this listened.
    if ((event as MouseEvent).detail === 0 || !isPressed) onSelect(id)
    isPressed = false
  }
  element.addEventListener('pointerdown', onDown)
  element.addEventListener('click', onClick)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('click', onClick)
  }
}
