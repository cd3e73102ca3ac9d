import path from 'node:path'

/**
 * Class names of CSS modules, `file_name`: the same in the prerendered page and in the app that takes it over, and short, for a
 * page holds each of them twice.
 */
export const cssName = (name: string, file: string): string =>
  `${path.basename(file).replace(/\.module\.css.*$/, '')}_${name}`
