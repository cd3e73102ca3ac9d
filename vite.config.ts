import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { textPlugin } from './src/build/textPlugin.ts'

export default defineConfig({
  // Relative addresses: the site works under any path.
  base: './',
  plugins: [react(), textPlugin('data')],
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
