import { join, resolve } from 'node:path';
import { build } from 'vite';

const OUT = 'test/.tmp/programs';

/** Bundles a program of the tests as the API is: Node alone does not read decorators. */
export async function buildProgram(entry: string, name: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node22',
      outDir: join(OUT, name),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: { [name]: entry }, output: { entryFileNames: '[name].js' } },
    },
  });
  return resolve(OUT, name, `${name}.js`);
}
