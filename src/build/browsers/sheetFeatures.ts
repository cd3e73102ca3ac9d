import postcss, { type AtRule, type Declaration, type Rule } from 'postcss'
import { browsersMissing, entry } from './support.ts'

/** Something newer than a supported browser, and where it stands. */
export interface NewerFeature {
  feature: string
  line: number
  lacking: string[]
}

/** What a style sheet uses that a supported browser lacks. What stands in `@supports` has been asked for first. */
export function newerInSheet(css: string): NewerFeature[] {
  const found: NewerFeature[] = []
  postcss.parse(css).walk((node) => {
    if (node.type === 'comment' || isAskedFor(node)) return
    const features =
      node.type === 'decl' ? ofDeclaration(node) : node.type === 'rule' ? ofRule(node) : ofAtRule(node)
    for (const { feature, prefixes = [] } of features) {
      const lacking = browsersMissing(feature, prefixes)
      if (lacking.length > 0) found.push({ feature, line: node.source?.start?.line ?? 0, lacking })
    }
  })
  return found
}

interface Used {
  feature: string
  prefixes?: string[]
}

const isAskedFor = (node: postcss.Node): boolean =>
  node.parent !== undefined &&
  ((node.parent.type === 'atrule' && (node.parent as AtRule).name === 'supports') ||
    isAskedFor(node.parent as postcss.Node))

function ofDeclaration({ prop, value, parent }: Declaration): Used[] {
  if (prop.startsWith('-')) return []
  const property = `css/properties/${prop}`
  // A prefixed twin beside it, as Lightning CSS writes it, serves the browsers that know the prefix only.
  const prefixes = ['-webkit-', '-moz-'].filter((prefix) =>
    parent!.some((other) => other.type === 'decl' && other.prop === prefix + prop),
  )
  const words = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+|#[\w-]+/g, ' ')
  const names = [...words.matchAll(/(?<![\w-])-?[a-z][\w-]*/gi)].map(([name]) => name.toLowerCase())
  return [
    { feature: property, prefixes },
    ...(/\S\s+\S/.test(value) ? partsOfShorthand(property) : []),
    ...names.flatMap((name) => [`${property}/${name}`, ...typesNamed(name)]).map((feature) => ({ feature })),
    ...[...words.matchAll(/[\d.]([a-z]+)/gi)].flatMap(([, unit]) => ofUnit(unit!.toLowerCase())),
  ]
}

/** MDN's entries for a shorthand that takes more than its oldest part: `text-decoration` with a style, say. */
const partsOfShorthand = (property: string): Used[] =>
  Object.keys(entry(property) ?? {})
    .filter((name) => name.startsWith('includes_'))
    .map((name) => ({ feature: `${property}/${name}` }))

const typesNamed = (name: string): string[] =>
  ['', 'color/', 'image/', 'gradient/', 'filter-function/', 'transform-function/', 'basic-shape/']
    .map((type) => `css/types/${type}${name}`)
    .filter(entry)

function ofUnit(unit: string): Used[] {
  const [, size] = /^([dsl])v(?:h|w|i|b|min|max)$/.exec(unit) ?? []
  const sizes: Record<string, string> = { d: 'dynamic', s: 'small', l: 'large' }
  const name = size
    ? `viewport_percentage_units_${sizes[size]}`
    : unit.startsWith('cq')
      ? 'container_query_length_units'
      : unit
  return [{ feature: `css/types/length/${name}` }]
}

function ofRule({ selector, parent }: Rule): Used[] {
  const nested = parent?.type === 'rule' ? [{ feature: 'css/selectors/nesting' }] : []
  return [...nested, ...selectorFeatures(selector).map((feature) => ({ feature }))]
}

/** The pseudo-classes and pseudo-elements of a selector. */
export const selectorFeatures = (selector: string): string[] =>
  [...selector.matchAll(/::?([a-z][\w-]*)/g)].map(([, name]) => `css/selectors/${name}`)

function ofAtRule({ name, params, parent }: AtRule): Used[] {
  const nested = parent?.type === 'rule' ? [{ feature: 'css/selectors/nesting' }] : []
  const features = [...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, feature]) => feature!)
  return [
    ...nested,
    { feature: `css/at-rules/${name}` },
    ...features.map((feature) => ({ feature: `css/at-rules/${name}/${feature}` })),
  ]
}
