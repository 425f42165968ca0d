// `npm run maillage -- <commande>`: builds the server when it changed, then runs the command.
import process from 'node:process';
import { ensureBuilt } from './build.mjs';
import { usePinnedNode } from './pinned-node.mjs';

usePinnedNode();

try {
  await ensureBuilt('api', (line) => console.error(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/api/command.js');
