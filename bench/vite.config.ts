import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist/bench',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { run: 'bench/run.ts', 'read-hostile-file': 'bench/read-hostile-file.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
