// Three kinds of tests: unit (no build needed), built (read the built site), browser (open the built site).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Property tests and whole datasets take their time on a busy machine; nothing is measured here.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Whole folders are compressed here; nothing is measured.
        test: { name: 'built', include: ['tests/built/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // One browser for all files: the machines that run this have few cores and software graphics.
          fileParallelism: false,
          isolate: false,
          // More than the waits of one visit can come to (40 s for the page, 25 s for all of it): they say what did not come.
          testTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
