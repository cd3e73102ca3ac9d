import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'
import { VIEW_NAMES } from './domain/view/viewName.ts'

const ROOT = join(import.meta.dirname, '..')

/** Which parts of src a part may import from, besides itself. A view is a part of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  messages: [],
  domain: ['messages'],
  ui: ['messages'],
  store: ['domain'],
  views: ['domain', 'store', 'ui', 'messages'],
  url: ['domain', 'store'],
  embed: ['domain', 'store'],
  windows: ['domain', 'store'],
  app: ['domain', 'store', 'ui', 'views', 'url', 'embed', 'windows', 'messages'],
  main: ['domain', 'store', 'ui', 'views', 'url', 'embed', 'windows', 'app', 'build', 'data'],
  build: [
    'messages',
    'domain',
    'store',
    'ui',
    'views',
    'url',
    'embed',
    'windows',
    'app',
    'main',
    'data',
    'e2e',
  ],
}

const NODE_MODULES = new Set(builtinModules)
const NO_DOM = /^(react|react-dom|react-cytoscapejs|cytoscape|lucide|zustand)(\/|$)/
const CYTOSCAPE = /^(cytoscape|react-cytoscapejs)(-|\/|$)/

interface Part {
  name: string
  view?: string | undefined
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

function partOf(path: string): Part {
  const [top, name = '', view] = path.split('/')
  if (top !== 'src') return { name: top ?? '' }
  if (name === 'views') return { name, view }
  return { name: /^(?:main|curate)\.tsx?$/.test(name) ? 'main' : name }
}

/** What the file names in static, dynamic and type imports, re-exports and globs. */
function importsOf(file: string, code: string): string[] {
  const { program, module, errors } = parseSync(file, code)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const named = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((e) => e.moduleRequest?.value ?? [])),
  ]
  const literal = (node: { type: string; value?: unknown }) => {
    if (node.type === 'Literal' && typeof node.value === 'string') named.push(node.value)
  }
  new Visitor({
    ImportExpression: (node) => literal(node.source),
    TSImportType: (node) => literal(node.source),
    CallExpression: ({ callee, arguments: args }) => {
      const isGlob =
        callee.type === 'MemberExpression' &&
        callee.object.type === 'MetaProperty' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'glob'
      if (!isGlob) return
      for (const argument of args) {
        if (argument.type === 'ArrayExpression') for (const each of argument.elements) if (each) literal(each)
        literal(argument)
      }
    },
  }).visit(program)
  return named
}

function packageFault(file: string, name: string): string | null {
  const { name: from, view } = partOf(file)
  const isNode = name.startsWith('node:') || NODE_MODULES.has(name)
  if (isNode && from !== 'build' && !isTest(file)) return 'runs in Node only'
  if (from === 'domain' && NO_DOM.test(name)) return 'domain knows no browser and no framework'
  if (CYTOSCAPE.test(name) && view !== 'graph') return 'Cytoscape stays in src/views/graph'
  return null
}

function fileFault(file: string, target: string): string | null {
  const from = partOf(file)
  const to = partOf(target)
  const allowed = MAY_IMPORT[from.name]
  if (!allowed) return `src/${from.name} is not in the table`
  if (from.name === to.name) return from.view === to.view ? null : 'a view imports no other view'
  // Tests prove the code against the real texts, which the code itself is only ever handed.
  if (isTest(file) && to.name === 'data') return null
  return allowed.includes(to.name) ? null : `${from.name} may not import ${to.name}`
}

/** The file of the project that a file names, or null where it names a package. */
function targetOf(file: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '')
  if (!/^[./]/.test(path)) return null
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path)
}

/** A way from a file back to itself along the imports, for each group of files that import each other. */
function circlesIn(importsByFile: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file)
    if (start >= 0) return void circles.push([...way.slice(start), file].join(' → '))
    if (done.has(file)) return
    for (const target of importsByFile.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of importsByFile.keys()) visit(file, [])
  return circles
}

/** The imports of one file that break the law, each with the reason. */
function faultsIn(file: string, code: string): string[] {
  return importsOf(file, code).flatMap((specifier) => {
    const target = targetOf(file, specifier)
    const fault =
      target === null ? packageFault(file, specifier.replace(/\?.*$/, '')) : fileFault(file, target)
    return fault ? [`${file} imports ${specifier}: ${fault}`] : []
  })
}

describe('the import law', () => {
  test.each([
    ['src/domain/a.ts', `import { b } from '../store/b.ts'`],
    ['src/domain/a.ts', `import type { B } from '../ui/b.tsx'`],
    ['src/domain/a.ts', `import { useState } from 'react'`],
    ['src/domain/a.test.ts', `import { b } from '../store/b.ts'`],
    ['src/ui/a.tsx', `export { b } from '../domain/b.ts'`],
    ['src/store/a.ts', `export * from '../url/b.ts'`],
    ['src/url/a.ts', `const b = await import('../app/b.ts')`],
    ['src/embed/a.ts', `type B = import('../views/graph/b.ts').B`],
    ['src/views/graph/a.tsx', `import '../table/b.css'`],
    ['src/views/table/a.tsx', `import cytoscape from 'cytoscape'`],
    ['src/app/a.tsx', `import b from '../../data/b.json?raw'`],
    ['src/app/a.tsx', `const all = import.meta.glob('../../data/*.json')`],
    ['src/app/a.ts', `import { readFileSync } from 'fs'`],
    ['src/extras/a.ts', `import { b } from '../domain/b.ts'`],
  ])('%s may not: %s', (file, code) => {
    expect(faultsIn(file, code)).toHaveLength(1)
  })

  test.each([
    ['src/main.tsx', `import b from '../data/b.json'; import { c } from './app/c.tsx'`],
    ['src/domain/a.test.ts', `import b from '../../data/b.json'; import { readFileSync } from 'node:fs'`],
    ['src/views/graph/a.tsx', `import cytoscape from 'cytoscape'; import { b } from '../../ui/b.tsx'`],
    ['src/build/a.ts', `import { b } from '../domain/b.ts'; import { readFileSync } from 'node:fs'`],
  ])('%s may: %s', (file, code) => {
    expect(faultsIn(file, code)).toEqual([])
  })

  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && file !== 'src/architecture.test.ts')
  const codeOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

  test('is kept by every file', () => {
    expect(files).not.toHaveLength(0)
    expect(files.flatMap((file) => faultsIn(file, codeOf(file)))).toEqual([])
  })

  test('finds files that import each other in a circle', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', []],
    ])
    expect(circlesIn(imports)).toEqual(['a.ts → b.ts → c.ts → a.ts'])
  })

  test('lets no files import each other in a circle, types included', () => {
    const imports = new Map(
      files.map((file) => [
        file,
        importsOf(file, codeOf(file)).flatMap((specifier) => targetOf(file, specifier) ?? []),
      ]),
    )
    expect([...imports.values()].flat()).toContain('src/domain/graph/graph.ts')
    expect(circlesIn(imports)).toEqual([])
  })

  test('knows the names of the views in two places: where they are listed, and where their components are registered', () => {
    const KNOWN = new Set(['src/domain/view/viewName.ts', 'src/app/shell/registry.ts'])
    const names = new RegExp(
      `\\bview(?:: | [!=]== )['"](?:${VIEW_NAMES.join('|')})['"]|\\(['"](?:table|reader|proof)['"]\\)`,
    )
    const code = files.filter(
      (file) => !isTest(file) && !/test-data|^src\/build\//.test(file) && !KNOWN.has(file),
    )
    expect(names.test("view.view === 'proof'")).toBe(true)
    expect(code.filter((file) => names.test(codeOf(file)))).toEqual([])
  })
})
