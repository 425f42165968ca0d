import { defineConfig } from 'vitest/config';

const node = {
  environment: 'node',
  globals: false,
  setupFiles: 'test/setup/properties.ts',
} as const;

// The embedded database is the same whatever server the rest is tested on: once is enough.
const EMBEDDED_ONLY = ['commands', 'embedded-front', 'embedded-lifecycle', 'front-idle'].map(
  (name) => `test/medium/database/${name}.spec.ts`,
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'small',
          testTimeout: 60_000,
          include: [
            'api/**/*.spec.ts',
            'seed/**/*.spec.ts',
            'web/src/**/*.spec.{ts,tsx}',
            'test/small/**/*.spec.ts',
          ],
        },
      },
      {
        test: {
          ...node,
          name: 'medium',
          include: ['test/medium/**/*.spec.ts'],
          exclude: process.env['DATABASE_URL'] ? EMBEDDED_ONLY : [],
          // Reading the whole application again for each file took half of the time.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
