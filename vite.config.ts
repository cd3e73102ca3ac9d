import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { BUILD_TARGET } from './src/build/browsers/targets.ts'
import { cssName } from './src/build/cssNames.ts'
import { textPlugin } from './src/build/textPlugin.ts'

export default defineConfig({
  // Relative addresses: the site works under any path.
  base: './',
  plugins: [react(), textPlugin('data')],
  css: { modules: { generateScopedName: cssName } },
  build: {
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first page waits for comes in one file: it compresses better than a dozen.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
})
