// `npm run` puts the pinned Node first in the path; called otherwise, the scripts go and find it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

const PINNED = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

function isRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 11) || (major === 22 && minor >= 22);
}

export function usePinnedNode() {
  if (!existsSync('node_modules')) {
    console.error('Les dépendances manquent : lancez d’abord « npm ci ».');
    process.exit(1);
  }
  if (isRecent()) {
    module.enableCompileCache?.('node_modules/.cache/maillage/v8');
    return;
  }
  if (!existsSync(PINNED)) {
    console.error(
      `Node ${process.versions.node} est trop ancien : lancez « npm ci », puis « npm start ».`,
    );
    process.exit(1);
  }
  const { status } = spawnSync(PINNED, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}
