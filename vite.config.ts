import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { CSS_NAMES } from './src/build/cssNames.ts'
import { textPlugin } from './src/build/textPlugin.ts'

export default defineConfig({
  // Relative addresses: the site works under any path.
  base: './',
  plugins: [react(), textPlugin('data')],
  css: { modules: { generateScopedName: CSS_NAMES } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
