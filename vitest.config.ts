import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts, so that unit tests run without the plugins that build the pages.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
  },
})
