import * as v from 'valibot'

const name = v.fallback(v.nullable(v.string()), null)
const harmless = <T extends v.GenericSchema>(item: T) => v.fallback(v.array(item), [])

const TourStep = v.object({
  title: name,
  text: name,
  claims: v.fallback(v.optional(v.array(v.string())), undefined),
  question: v.fallback(v.optional(v.object({ ask: name, answer: name })), undefined),
  view: v.fallback(
    v.object({
      ...v.entriesFromList(['select', 'focus', 'from', 'to'], v.fallback(v.optional(v.string()), undefined)),
      ...v.entriesFromList(
        ['voices', 'sections', 'compare'],
        v.fallback(v.optional(v.array(v.string())), undefined),
      ),
    }),
    {},
  ),
})

const LinksSchema = v.object({
  source: v.object({
    sections: v.array(v.object({ paragraphs: v.array(v.array(v.object({ id: name, text: name }))) })),
  }),
  voices: v.array(v.object({ id: name, entity: name })),
  entities: v.array(
    v.object({
      id: name,
      date: v.fallback(
        v.optional(v.object({ start: name, end: name, sentence: name, words: name })),
        undefined,
      ),
    }),
  ),
  relations: v.array(
    v.object({
      id: name,
      source: name,
      target: name,
      type: name,
      claims: harmless(
        v.object({
          ...v.entriesFromList(['sentence', 'voice', 'speech', 'status', 'stance'], name),
          quote: v.fallback(v.nullable(v.union([v.string(), v.array(v.string())])), null),
          context: v.fallback(v.optional(v.string()), undefined),
          when: v.fallback(
            v.optional(
              v.object({
                words: name,
                ...v.entriesFromList(['start', 'end'], v.fallback(v.optional(v.string()), undefined)),
              }),
            ),
            undefined,
          ),
        }),
      ),
    }),
  ),
  tours: harmless(v.object({ id: name, steps: harmless(TourStep) })),
  notes: harmless(
    v.object({ about: v.fallback(v.record(v.picklist(['entity', 'relation', 'sentence']), v.string()), {}) }),
  ),
})

/** The names by which the parts of a graph file refer to each other. Null: malformed, and reported as such elsewhere. */
export type References = v.InferOutput<typeof LinksSchema>

/**
 * Reads the links out of a file whose shape has faults, so that a misspelt kind does not keep a dangling id from being
 * reported. Null where too little is left: if a list of ids is broken, all that refers to it would seem to dangle.
 */
export function referencesOf(input: unknown): References | null {
  const links = v.safeParse(LinksSchema, input)
  return links.success ? links.output : null
}
