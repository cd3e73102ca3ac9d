import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Class names of CSS modules, `file_name`: the same in the prerendered page and in the app that takes it over, and short, for a
 * page holds each of them twice.
 */
export const cssName = (name: string, file: string): string =>
  `${path.basename(file).replace(/\.module\.css.*$/, '')}_${name}`

/** Class names stand where they are used, as all constants do: without this, nobody would import the sheets any more. */
export const keepStyleSheets: Plugin = {
  name: 'entente-style-sheets',
  enforce: 'post',
  transform: {
    filter: { id: /\.module\.css$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
  },
}
