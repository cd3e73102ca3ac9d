import type { Identifier } from '@mdn/browser-compat-data/types'
import { parseSync } from 'vite'
import { selectorFeatures, type NewerFeature } from './sheetFeatures.ts'
import { browsersMissing, compatData, entry, isDescribed } from './support.ts'

type Node = { type: string; start: number } & Record<string, unknown>

/**
 * What a script uses that a supported browser lacks, as far as it shows without types: globals and what hangs on them,
 * attributes and events of elements, selectors, flags of regular expressions. domTypes.ts finds the rest.
 */
export function newerInScript(code: string, fileName: string): NewerFeature[] {
  const { program, errors } = parseSync(fileName, code)
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]!.message}`)
  return [...walk(program as unknown as Node)].flatMap((node) =>
    featuresOf(node)
      .map((feature) => ({ feature, lacking: browsersMissing(feature) }))
      .filter(({ lacking }) => lacking.length > 0)
      .map((found) => ({ ...found, line: code.slice(0, node.start).split('\n').length })),
  )
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* walk(each)
  else if (value !== null && typeof value === 'object') {
    if (typeof (value as Node).type === 'string') yield value as Node
    yield* walk(Object.values(value))
  }
}

function featuresOf(node: Node): string[] {
  if (node.type === 'MemberExpression') return ofMember(node)
  if (node.type === 'NewExpression') return globalsNamed(nameOf(node['callee']))
  if (node.type === 'CallExpression') return ofCall(node)
  if (node.type === 'JSXOpeningElement' && /^[a-z]/.test(nameOf(node['name']) ?? '')) return ofElement(node)
  const flags = (node['regex'] as { flags: string } | undefined)?.flags
  return node.type === 'Literal' && flags?.includes('v') ? ['javascript/builtins/RegExp/unicodeSets'] : []
}

const nameOf = (value: unknown): string | null => {
  const node = value as Node | null
  return node?.type === 'Identifier' || node?.type === 'JSXIdentifier' ? (node['name'] as string) : null
}

/** `URL.canParse`, `Object.groupBy`. */
function ofMember(node: Node): string[] {
  const [object, name] = [nameOf(node['object']), node['computed'] ? null : nameOf(node['property'])]
  if (!object || !name) return []
  return [`javascript/builtins/${object}/${name}`, `api/${object}/${name}_static`].filter(entry)
}

function globalsNamed(name: string | null): string[] {
  return name ? [`api/${name}`, `javascript/builtins/${name}`].filter(isDescribed) : []
}

function ofCall(node: Node): string[] {
  const callee = node['callee'] as Node
  const method = nameOf(callee['property']) ?? nameOf(callee)
  const text = (node['arguments'] as Node[])[0]?.['value']
  if (typeof text !== 'string') return []
  if (method === 'addEventListener') return everywhereNewer(EVENTS.get(text))
  return /^(matches|closest|querySelector(All)?)$/.test(method ?? '') ? selectorFeatures(text) : []
}

const ofElement = (node: Node): string[] =>
  (node['attributes'] as Node[]).flatMap((attribute) => {
    const name = nameOf(attribute['name']) ?? ''
    const lower = name.toLowerCase()
    return everywhereNewer(/^on[A-Z]/.test(name) ? EVENTS.get(lower.slice(2)) : ATTRIBUTES.get(lower))
  })

/** Of those that share a name, the name alone does not tell which is meant. */
const everywhereNewer = (paths: readonly string[] = []): string[] =>
  paths.every((path) => browsersMissing(path).length > 0) ? paths.slice(0, 1) : []

/** The parts of everything under a root by name. */
function partsByName(root: string, owners: Identifier, named: RegExp): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const [owner, members] of Object.entries(owners))
    for (const name of Object.keys(members)) {
      const key = named.exec(name)?.[1]
      if (key) parts.set(key, [...(parts.get(key) ?? []), `${root}/${owner}/${name}`])
    }
  return parts
}

const EVENTS = partsByName('api', compatData.api, /^(.*)_event$/)
const ATTRIBUTES = partsByName('html/elements', compatData.html['elements']!, /^([a-z]+)$/)
for (const name of Object.keys(compatData.html['global_attributes']!))
  ATTRIBUTES.set(name, [...(ATTRIBUTES.get(name) ?? []), `html/global_attributes/${name}`])
