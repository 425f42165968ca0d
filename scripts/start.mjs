// `npm start`: builds what changed, then opens the database and serves Maillage.
import process from 'node:process';
import { ensureBuilt } from './build.mjs';
import { usePinnedNode } from './pinned-node.mjs';

usePinnedNode();
const say = (line) => console.log(line);

try {
  await ensureBuilt('api', say);
  // The screens are built while the database opens.
  const screens = ensureBuilt('web', say);
  screens.catch(() => undefined);
  const { start } = await import('../dist/api/start.js');
  await start(screens);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
