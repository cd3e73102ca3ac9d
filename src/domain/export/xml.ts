import XMLBuilder from 'fast-xml-builder'

type XmlValue = string | number | boolean
/** Attributes are named with an `@` in front, the text of an element `#`. */
export interface XmlElement {
  [name: string]: XmlValue | XmlElement | XmlElement[]
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  attributeValueProcessor: (_, value) => clean(value),
  tagValueProcessor: (_, value) => clean(value),
})

/** A document with one element at its root. */
export const xml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`

/** XML has no place for control characters and halves of characters; line breaks would be lost in attributes anyway. */
const clean = (value: unknown): string =>
  String(value)
    .replaceAll(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
