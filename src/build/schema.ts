import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { GraphFileSchema } from '../domain/file/graphFile.ts'

export const SCHEMA_FILE = path.join(import.meta.dirname, '../../data/graph.schema.json')

/** The shape of a graph file as JSON Schema 2020-12, for editors. Which ids must exist and which quotes must match, it cannot say. */
export const graphSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A graph of claims',
  description:
    'A text, the entities it names, and the relations it claims between them, each with the words that claim it. ' +
    'data/README.md says how to fill it in. `npm run data:check` also checks what a schema cannot: ' +
    'ids that must exist, quotes that must stand in their sentences.',
  ...toJsonSchema(GraphFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Trimming changes what is read, not what is allowed.
    ignoreActions: ['trim'],
  }),
})

/** What data/graph.schema.json must hold. */
export const schemaText = (): string => `${JSON.stringify(graphSchema(), null, 2)}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SCHEMA_FILE, schemaText())
