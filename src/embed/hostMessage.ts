import * as v from 'valibot'

const LONGEST_QUERY = 2000

const HostMessage = v.variant('type', [
  v.strictObject({
    entente: v.literal(1),
    type: v.literal('set-view'),
    query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  }),
  v.strictObject({ entente: v.literal(1), type: v.literal('subscribe') }),
])
/** What a host page may say. */
type HostMessage = v.InferOutput<typeof HostMessage>

/** What the app says to its host page. `select` and `view` go only to one that has subscribed. */
export type FrameMessage =
  | { entente: 1; type: 'ready'; id: string; title: string }
  | { entente: 1; type: 'select'; id: string | null }
  | { entente: 1; type: 'view'; query: string }

/** A host's message, or null for whatever else arrives. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const parsed = v.safeParse(HostMessage, data)
  return parsed.success ? parsed.output : null
}
