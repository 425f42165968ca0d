import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CLIENT = /\/web\/src\/api\/client\.gen\.ts$/;
const CORE = '?noyau';
const OPERATION = '?operation=';
const FUNCTION = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)\([\s\S]*?^\}$/gm;

/**
 * The generated client, one module an operation: a screen then carries only the requests it sends.
 * As one module, each new operation would weigh on the first page.
 */
export function splitClient(): Plugin {
  return {
    name: 'split-client',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const isPiece = source.startsWith(CORE) || source.startsWith(OPERATION);
      return isPiece && importer ? importer.replace(/\?.*$/, '') + source : null;
    },
    load(id) {
      const [file = '', ...query] = id.split('?');
      if (!CLIENT.test(file)) return null;
      const code = pieceOf(readFileSync(file, 'utf8'), query.join('?'));
      // Without side effects, who imports one operation is not held to reach the others.
      return { code, moduleType: 'ts', moduleSideEffects: false };
    },
  };
}

function pieceOf(source: string, query: string): string {
  const operations = [...source.matchAll(FUNCTION)];
  const core = source.replace(FUNCTION, '');
  if (`?${query}` === CORE) return `${core}\nexport { oazapfts, QS };`;
  const [, name = ''] = `?${query}`.split(OPERATION);
  const piece = operations.find(([, operation]) => operation === name);
  if (piece) return `import { oazapfts, QS } from '${CORE}';\n${piece[0]}`;
  return [
    `export { defaults, servers } from '${CORE}';`,
    ...operations.map(([, one]) => `export { ${one} } from '${OPERATION}${one}';`),
  ].join('\n');
}
