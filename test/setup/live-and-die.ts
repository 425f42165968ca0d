import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs a program until it is killed; answers what it said after `pret`, line by line. */
export async function liveAndDie(
  program: string,
  args: readonly string[],
  until: (said: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const child = fork(program, [...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const closed = once(lines, 'close');
  const exited = once(child, 'exit');
  const said: string[] = [];
  try {
    await new Promise<void>((tell, fail) => {
      lines.on('line', (line) => (line === 'pret' ? tell() : said.push(line)));
      child.once('exit', () => fail(new Error('Maillage did not start')));
    });
    await until(said);
  } finally {
    child.kill('SIGKILL');
    await Promise.all([exited, closed]);
  }
  return said;
}

/** On a busy machine a whole life may pass before the first answer: one round at least is to have some. */
export async function untilSaid(said: readonly string[], start = ''): Promise<void> {
  while (!said.some((line) => line.startsWith(start))) await wait(10);
}

export const wait = (ms: number): Promise<void> =>
  new Promise((turn) => {
    setTimeout(turn, ms);
  });
