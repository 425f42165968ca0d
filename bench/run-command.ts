import { spawn } from 'node:child_process';
import { residentMb } from './server-process.js';

export type Ran = { readonly ms: number; readonly memoryMb: number };

/** A command of `npm run maillage` as anybody runs it, in a process of its own. */
export function runCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/api/command.js', ...words], {
    env: { ...process.env, ...env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memoryMb = 0;
  const watching = setInterval(() => {
    memoryMb = Math.max(memoryMb, residentMb(child.pid, 'VmHWM') || 0);
  }, 50);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watching);
      const ms = performance.now() - start;
      if (code === 0) resolve({ ms, memoryMb });
      else reject(new Error(`${words.join(' ')} ended with ${code}`));
    });
  });
}
