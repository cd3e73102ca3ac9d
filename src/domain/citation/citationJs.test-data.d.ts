/** The part of Citation.js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    data: Record<string, unknown>[]
    format(format: 'bibliography', options: { format: 'text'; template: 'apa' }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
