/** What a frame can know of the parent it speaks to: from its own address, and from how it was greeted. */
interface HostIds {
  /** The address as loaded; some parents find the frame by it. */
  src: string
  /** The text's id. */
  id: string
  /** WordPress: `#?secret=` in the address. */
  secret: string | null
  /** pym: `childId=` in the query. */
  pymId: string | null
  /** iframe-resizer: the id in its greeting. */
  sizerId: string | null
}

/** The frame's wanted height, a function of its width alone: were it to depend on its height, parents that obey would never settle. */
export const wantedHeight = (width: number): number => (width >= 960 ? 640 : width >= 600 ? 575 : 520)

export const hostIds = (href: string, id: string): HostIds => ({
  src: href,
  id,
  secret: /#\?secret=(\w{1,40})/.exec(href)?.[1] ?? null,
  pymId: /[?&]childId=([\w.-]{1,200})/.exec(href)?.[1] ?? null,
  sizerId: null,
})

/** Hellos for parents that wait for one. */
export const HELLOS: readonly unknown[] = [
  { context: 'h5p', action: 'hello' },
  { sentinel: 'amp', type: 'embed-ready' },
  '[iFrameResizerChild]Ready',
]

/** The height as every parent that may be there understands it; each ignores the others' words. */
export function heightMessages(height: number, width: number, known: HostIds): unknown[] {
  const { src, id, secret, pymId, sizerId } = known
  return [
    // Embedly, Medium, Observable
    JSON.stringify({ src, context: 'iframe.resize', height }),
    // Datawrapper
    { 'datawrapper-height': { [id]: height } },
    // AMP, @newswire/frames
    { sentinel: 'amp', type: 'embed-size', height },
    // Canvas
    { subject: 'lti.frameResize', height },
    // H5P: old resizers read one name, new ones the other
    { context: 'h5p', action: 'resize', scrollHeight: height, height },
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(sizerId === null ? [] : [`[iFrameSizer]${sizerId}:${height}:${width}:size`]),
  ]
}

const LONGEST_GREETING = 2000
const AMP_GREETINGS = new Set(['frames-init', 'send-embed-size'])

/** What a parent's greeting tells, or null where it is none. Takes anything. */
export function greeting(data: unknown): Partial<HostIds> | null {
  if (typeof data === 'string') {
    if (data.length > LONGEST_GREETING) return null
    const sizerId = /^\[iFrameSizer\]([^:[\]]{1,200}):/.exec(data)?.[1]
    if (sizerId !== undefined) return { sizerId }
    return /^pymxPYMx[\w.-]{1,200}xPYMxwidthxPYMx/.test(data) ? {} : null
  }
  if (typeof data !== 'object' || data === null) return null
  const { sentinel, type, message, secret, context, action } = data as Record<string, unknown>
  if (sentinel === 'amp' && AMP_GREETINGS.has(String(type))) return {}
  if (message === 'ready' && typeof secret === 'string' && /^\w{1,40}$/.test(secret)) return { secret }
  if (context === 'h5p' && action === 'hello') return {}
  return null
}
