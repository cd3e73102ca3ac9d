/** What is asked of a page from inside it; each of these runs in the browser and knows nothing but the page. */

export interface Observed {
  paint: number | null
  graph: number | null
  live: number | null
  evidence: number | null
  shift: number
  tasks: { start: number; duration: number }[]
}

/** What is asked of the app's canvas. */
interface Canvas {
  nodes(): { map<T>(act: (node: CanvasNode) => T): T[] }
}
interface CanvasNode {
  renderedPosition(): { x: number; y: number }
  renderedWidth(): number
}

/** Notes from the first moment on what shows when. With `clicks` it also chooses Iran in every frame until the evidence shows. */
export function observe(clicks: boolean) {
  const seen: Observed = { paint: null, graph: null, live: null, evidence: null, shift: 0, tasks: [] }
  Reflect.set(window, 'observed', seen)
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') seen.paint = startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value') as number
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  const isShown = (element: Element | null) =>
    element?.checkVisibility({ visibilityProperty: true }) === true &&
    element.getBoundingClientRect().width > 0
  // The canvas draws in the next frame, and the one after that comes when it is done.
  const afterDrawing = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act))
  let [begun, whole] = [false, false]
  const look = () => {
    const stage = document.querySelector('[role="application"]')
    const sigma = Reflect.get(window, 'sigma') as
      { emit(name: 'clickNode', event: { node: string }): void } | undefined
    const picture = [...(stage?.querySelectorAll('svg') ?? [])].some(isShown)
    // What stands behind the stage in the page is there: the picture has come in whole.
    if (picture && stage?.nextElementSibling) seen.graph ??= performance.now()
    const canvas = sigma !== undefined || (!picture && isShown(stage?.querySelector('canvas') ?? null))
    if (canvas && !begun) {
      begun = true
      afterDrawing(() => void (seen.graph ??= performance.now()))
    }
    const draws = [...(stage?.querySelectorAll('p') ?? [])].some((note) =>
      note.textContent.startsWith('Drawing'),
    )
    if (canvas && !draws && !whole) {
      whole = true
      afterDrawing(() => void (seen.live = performance.now()))
    }

    // Before the scripts have come, the document's entry stands where the evidence will.
    const panels = document.querySelectorAll('aside[aria-label="Evidence"] h2, #evidence h2, #document h4')
    if ([...panels].some((panel) => panel.textContent === 'Iran' && isShown(panel)))
      seen.evidence ??= performance.now()
    else if (clicks) {
      if (sigma) sigma.emit('clickNode', { node: 'iran' })
      else if (stage)
        [...stage.querySelectorAll<SVGElement>('a[href="#iran"]')]
          .find(isShown)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Moves the drawing with the pointer or the wheel, one step in each frame, and gives the time of each frame. */
export async function drive(how: {
  gesture: 'pan' | 'zoom'
  frames: number
  longest: number
}): Promise<number[]> {
  const stage = document.querySelector<HTMLElement>('[role="application"], #graph')!
  const target = [...stage.querySelectorAll('canvas')].at(-1)!
  const { left, top, width, height } = stage.getBoundingClientRect()
  let { x, y } = blankSpot(left + width / 2, top + height / 2)
  /** Beside every node, or the app would move the node and not the picture. Cytoscape notes itself on its element. */
  function blankSpot(middleX: number, middleY: number) {
    const notes = [...stage.querySelectorAll('*')].map((one) => Reflect.get(one, '_cyreg') as { cy: Canvas })
    const cy = notes.find(Boolean)?.cy
    const discs = cy
      ?.nodes()
      .map((node) => ({ ...node.renderedPosition(), reach: node.renderedWidth() / 2 + 1 }))
    for (let step = 0; step < 400; step++) {
      const [spotX, spotY] = [middleX + (step % 20) * 2, middleY + Math.floor(step / 20) * 2]
      const isBlank = discs?.every(
        (disc) => Math.hypot(left + disc.x - spotX, top + disc.y - spotY) > disc.reach,
      )
      if (isBlank) return { x: spotX, y: spotY }
    }
    return { x: middleX, y: middleY }
  }
  const send = (type: string, Kind: typeof MouseEvent | typeof WheelEvent, more: WheelEventInit) =>
    target.dispatchEvent(
      new Kind(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window, ...more }),
    )
  const frame = () => new Promise<number>((next) => requestAnimationFrame(next))
  if (how.gesture === 'pan') send('mousedown', MouseEvent, { button: 0, buttons: 1 })
  const times: number[] = []
  const start = await frame()
  let last = start
  for (let i = 0; i < how.frames && last - start < how.longest; i++) {
    const forth = Math.floor(i / 15) % 2 === 0
    if (how.gesture === 'zoom') send('wheel', WheelEvent, { deltaY: forth ? -60 : 60 })
    else {
      x += forth ? 6 : -6
      y += forth ? 4 : -4
      send('mousemove', MouseEvent, { button: 0, buttons: 1 })
    }
    const now = await frame()
    times.push(now - last)
    last = now
  }
  if (how.gesture === 'pan') send('mouseup', MouseEvent, { button: 0 })
  return times
}

/** Who draws WebGL in this browser, or null where nothing does. */
export function webglRenderer(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  return gl ? String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : null
}
