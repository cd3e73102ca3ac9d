import type { Core } from 'cytoscape'
import type { Page } from './page.ts'
import { expect } from './test.ts'

interface Point {
  x: number
  y: number
}

/** Where the canvas draws an entity, or the middle of a relation's line, once the picture stands still. */
export async function placeOf(tab: Page, id: string): Promise<Point> {
  let last: Point | null = null
  let now: Point | null = null
  await expect
    .poll(
      async () => {
        last = now
        now = await tab.run(drawnAt, id)
        return now !== null && last !== null && Math.hypot(now.x - last.x, now.y - last.y) < 0.5
      },
      { message: `${id} on the canvas`, intervals: [250] },
    )
    .toBe(true)
  return now!
}

/** Runs in the page. Cytoscape notes its instance on the element that it draws into. */
function drawnAt(id: string): Point | null {
  const stage = document.querySelector('[role="application"]')
  if (!stage || stage.querySelector('svg')) return null
  const notes = [...stage.querySelectorAll('*')].map(
    (one) => Reflect.get(one, '_cyreg') as { cy: Core } | undefined,
  )
  const cy = notes.find(Boolean)?.cy
  if (!cy || cy.animated()) return null
  const { left, top } = cy.container()!.getBoundingClientRect()
  const line = cy.edges(`[relation = "${id}"]`)[0]
  const node = cy.getElementById(id)
  if (!line && node.empty()) return null
  const { x, y } = line ? line.renderedMidpoint() : node.renderedPosition()
  return { x: left + x, y: top + y }
}
