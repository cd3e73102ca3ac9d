import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { BUILD_TARGET } from './src/build/browsers/targets.ts'
import { cssName, keepStyleSheets } from './src/build/styleSheets.ts'
import { textPlugin } from './src/build/textPlugin.ts'

/** The site of the texts in a folder; `home` is the one that its first page shows. */
export const site = (texts: Parameters<typeof textPlugin>[0]) =>
  defineConfig({
    // Relative addresses: the site works under any path.
    base: './',
    plugins: [react(), keepStyleSheets, textPlugin(texts)],
    css: { modules: { generateScopedName: cssName } },
    build: {
      target: BUILD_TARGET,
      assetsInlineLimit: 0,
      modulePreload: {
        polyfill: false,
        // The first script would carry the name of every part: a part that is asked for finds its own, only its styles come with it.
        resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: {
        // Words stand where they are used.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: {
          codeSplitting: {
            groups: [
              // What the first page waits for comes in one file: it compresses better than a dozen.
              { name: 'first', tags: ['$initial'], priority: 1 },
              // So does what several ways of drawing have in common.
              { name: 'drawing', test: /\/src\/domain\/(geometry|picture)\/(?!voicesLegend)/ },
            ],
          },
        },
      },
    },
  })

export default site({ folder: 'data', home: 'kiss-of-ashgabat' })
