/** The ids of the styles that make headings, whatever a document calls them in its own language. */
export function headingStyles(styles: Document | null): ReadonlySet<string> {
  const all = elements(styles, 'style').map((style) => ({
    id: attribute(style, 'styleId'),
    basedOn: valueOf(style, 'basedOn'),
    isHeading: /^(?:heading \d|title|subtitle)$/i.test(valueOf(style, 'name')) || hasLevel(style),
  }))
  const found = new Set(all.flatMap(({ id, isHeading }) => (isHeading ? id : [])))
  // A style may be built on one that is built on another.
  for (let before = -1; found.size > before;) {
    before = found.size
    for (const { id, basedOn } of all) if (found.has(basedOn)) found.add(id)
  }
  return found
}

/** Whether a paragraph or a style stands in the outline of the document; level 9 is that of body text. */
export const hasLevel = (element: Element): boolean => /^[0-8]$/.test(valueOf(element, 'outlineLvl'))

/** The elements of this name within another, whatever prefix they are written with. */
export const elements = (within: Document | Element | null, name: string): Element[] =>
  Array.from(within?.getElementsByTagName('*') ?? []).filter(({ localName }) => localName === name)

/** The value of an attribute, whatever its prefix. */
export const attribute = (element: Element, name: string): string =>
  Array.from(element.attributes).find((each) => each.localName === name || each.name === `w:${name}`)
    ?.value ?? ''

/** The value of a setting such as `<w:pStyle w:val="Heading1"/>`; empty where it is not there. */
export function valueOf(element: Element, name: string): string {
  const [setting] = elements(element, name)
  return setting ? attribute(setting, 'val') : ''
}
