import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import MessageFormat from '@messageformat/core'
import compileModule from '@messageformat/core/compile-module.js'
import { parse, type Token } from '@messageformat/parser'

/** The language of the interface. */
const LANGUAGE = 'en'
const MESSAGES = path.join(import.meta.dirname, '../messages')
const CATALOGUE = path.join(MESSAGES, LANGUAGE)

/** The names of the catalogue's parts. Each is a JSON file of messages in ICU's format, which translators' tools read. */
export const messageParts = (): string[] => readdirSync(CATALOGUE).map((file) => path.basename(file, '.json'))

/** The messages of a part, by key. */
export const messagesOf = (part: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(CATALOGUE, `${part}.json`), 'utf8')) as Record<string, string>

/** Where the compiled messages of a part stand. */
export const compiledFile = (part: string): string => path.join(MESSAGES, `${part}.ts`)

/**
 * The messages of a part as a module: one export for each, a string, or a function of the values that it needs. What nothing
 * uses is left out of the bundle.
 * @throws if a message is not valid ICU, with its key
 */
export function compiledMessages(part: string): string {
  const messages = messagesOf(part)
  const lines = Object.entries(messages).map(([key, message]) => {
    try {
      return exported(key, message)
    } catch (error) {
      throw new Error(`${part}.json: "${key}" is not valid`, { cause: error })
    }
  })
  const [imports = ''] = compileModule(new MessageFormat(LANGUAGE), messages).split('export default')
  return `// Made from ${LANGUAGE}/${part}.json by \`npm run messages\`.\n${imports}${lines.join('\n')}\n`
}

function exported(key: string, message: string): string {
  const compiled = compileModule(new MessageFormat(LANGUAGE), { m: message })
  const code = compiled.slice(compiled.indexOf('m: ') + 'm: '.length, compiled.lastIndexOf('\n}'))
  const values = [...valuesOf(parse(message))].map(([name, type]) => `${name}: ${type}`)
  if (values.length === 0) return `export const ${key} = ${code.replace('() => ', '')}`
  const type = `(d: { ${values.join('; ')} }): string`
  return `export const ${key} = ${code.replace('(d)', type)}${code.endsWith(')') ? ' as string' : ''}`
}

/** The values that a message needs, with their types in TypeScript. */
function valuesOf(tokens: readonly Token[], found = new Map<string, string>()): Map<string, string> {
  for (const token of tokens) {
    if (token.type === 'argument' && !found.has(token.arg)) found.set(token.arg, 'string')
    if (token.type === 'function') found.set(token.arg, 'number')
    if ('cases' in token) {
      const keys = token.cases.map(({ key }) => (key === 'other' ? 'string' : `'${key}'`))
      found.set(token.arg, token.type === 'select' ? keys.join(' | ') : 'number')
      for (const { tokens: inner } of token.cases) valuesOf(inner, found)
    }
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const part of messageParts()) writeFileSync(compiledFile(part), compiledMessages(part))
