import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { compiledFile, compiledMessages, messageParts, messagesOf } from './messages.ts'

const SOURCE = join(import.meta.dirname, '..')
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-data)\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(SOURCE, file), 'utf8') }))

describe.each(messageParts())('the messages of "%s"', (part) => {
  it('are compiled as they stand in the catalogue: run `npm run messages` if not', () => {
    expect(readFileSync(compiledFile(part), 'utf8')).toBe(compiledMessages(part))
  })

  it('are all used', () => {
    const using = sources.filter(({ code }) => code.includes(`/messages/${part}.ts'`))
    const unused = Object.keys(messagesOf(part)).filter(
      (key) => !using.some(({ code }) => new RegExp(`\\bmessages\\.${key}\\b`).test(code)),
    )
    expect(unused).toEqual([])
  })
})

/** The attributes and properties of components that hold words. */
const WORDED =
  /^(aria-label|aria-roledescription|alt|caption|heading|label|legend|placeholder|summary|term|title)$/
/** What is no word of the interface in any language. */
const NO_WORDS = new Set(['Entente'])

/** Words that stand in a component itself, where no translator finds them. */
function wordsIn(file: string, code: string): string[] {
  const found: string[] = []
  const see = (text: string) => {
    if (/\p{L}/u.test(text) && !NO_WORDS.has(text.trim())) found.push(`${file}: ${text.trim()}`)
  }
  new Visitor({
    JSXText: ({ value }) => see(value),
    JSXAttribute: ({ name, value }) => {
      if (value?.type === 'Literal' && typeof value.value === 'string' && WORDED.test(nameOf(name)))
        see(value.value)
    },
    JSXElement: ({ children }) => children.forEach(seeChild),
    JSXFragment: ({ children }) => children.forEach(seeChild),
  }).visit(parseSync(file, code).program)
  return found

  function seeChild(child: { type: string; expression?: Expression }) {
    if (child.type === 'JSXExpressionContainer' && child.expression) seeExpression(child.expression)
  }
  function seeExpression(expression: Expression) {
    if (expression.type === 'Literal' && typeof expression.value === 'string') see(expression.value)
    if (expression.type === 'TemplateLiteral') expression.quasis?.forEach(({ value }) => see(value.raw))
    for (const inner of [expression.consequent, expression.alternate]) if (inner) seeExpression(inner)
    if (expression.type === 'LogicalExpression' && expression.right) seeExpression(expression.right)
  }
}

interface Expression {
  type: string
  value?: unknown
  quasis?: { value: { raw: string } }[]
  consequent?: Expression
  alternate?: Expression
  right?: Expression
}

const nameOf = (name: { type: string; name?: unknown }) => (typeof name.name === 'string' ? name.name : '')

describe('components', () => {
  it('take every word from the catalogue', () => {
    const components = sources.filter(({ file }) => file.endsWith('.tsx'))
    expect(components.length).toBeGreaterThan(50)
    expect(components.flatMap(({ file, code }) => wordsIn(file, code))).toEqual([])
  })

  it('are seen through where they do not', () => {
    const code = `const A = () => <p title="Bold" id="x">Some {a ? 'words' : \`\${n} more\`} {b && 'here'} <b>·</b></p>`
    expect(wordsIn('A.tsx', code).sort()).toEqual([
      'A.tsx: Bold',
      'A.tsx: Some',
      'A.tsx: here',
      'A.tsx: more',
      'A.tsx: words',
    ])
  })
})
