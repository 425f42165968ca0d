import { defineConfig } from 'vite';

// The API is bundled for Node: every import from npm stays outside.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'api/main.ts',
        start: 'api/start.ts',
        command: 'api/command.ts',
        'write-contract': 'api/write-contract.ts',
        'embedded-child': 'api/database/embedded/child.ts',
      },
      // Decorators name types, which are gone by then: tsc is who refuses a missing import.
      checks: { importIsUndefined: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
