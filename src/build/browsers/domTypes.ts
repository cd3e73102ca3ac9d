import { parseSync } from 'vite'
import { browsersMissing } from './support.ts'

/**
 * TypeScript's types of the browser, where everything that a supported browser lacks may be missing: strict types then refuse
 * its use unless the code asks for it first. Each entry's comment names its page at MDN, and with it its compatibility data.
 */
export function domTypes(libDom: string): string {
  const marks: [at: number, from: string, to: string][] = []
  const mark = (at: number, to: string, from = '') => marks.push([at, from, to])
  const body = parseSync('lib.dom.d.ts', libDom).program.body
  let end = 0
  for (const statement of body) {
    const isNewer = lacksNamed(libDom.slice(end, statement.start))
    end = statement.end
    if (statement.type === 'TSDeclareFunction' && isNewer) {
      mark(statement.id!.start - 'function '.length, 'var ', 'function ')
      mark(statement.id!.end, ': (')
      mark(statement.returnType!.start, '=>', ':')
      mark(statement.returnType!.end, ') | undefined')
    }
    if (statement.type === 'TSInterfaceDeclaration') markMembers(statement.body.body, statement.body.start)
    if (statement.type === 'VariableDeclaration') {
      const [{ id } = { id: null }] = statement.declarations
      const type = id?.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : null
      if (type?.type === 'TSTypeLiteral') markMembers(type.members, type.start)
      if (type && id?.type === 'Identifier' && lacksInterface(id.name)) mark(type.end, ' | undefined')
    }
  }
  return marks
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, from, to]) => text.slice(0, at) + to + text.slice(at + from.length), libDom)

  function markMembers(
    members: readonly { type: string; start: number; end: number; key?: unknown; kind?: string }[],
    start: number,
  ) {
    let before = start
    for (const member of members) {
      const isMissing = lacksNamed(libDom.slice(before, member.start))
      before = member.end
      const isAccessor = member.kind === 'get' || member.kind === 'set'
      if (!isMissing || isAccessor || !/^TS(Property|Method)Signature$/.test(member.type)) continue
      const key = member.key as { start: number; end: number }
      if (libDom[key.end] !== '?') mark(key.end, '?')
    }
  }
}

const lacksNamed = (comment: string): boolean => {
  const path = /developer\.mozilla\.org\/docs\/Web\/API\/([\w/]+)/.exec(comment)?.[1]
  return path !== undefined && browsersMissing(`api/${path}`).length > 0
}

const lacksInterface = (name: string): boolean => browsersMissing(`api/${name}`).length > 0
