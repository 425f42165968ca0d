import 'reflect-metadata';
import { stdout } from 'node:process';
import { COMMANDS } from './commands/commands.js';
import { parseCommand } from './commands/parse-command.js';
import { runCommand, type Voice } from './commands/run-command.js';
import { readConfig } from './config.js';
import { explainFault } from './explain-fault.js';

const CLEAR_LINE = '\r\u001B[K';

const voice: Voice = {
  say: (line) => stdout.write(`${stdout.isTTY ? CLEAR_LINE : ''}${line}\n`),
  progress: (line) => stdout.write(stdout.isTTY ? `${CLEAR_LINE}${line}` : `${line}\n`),
};

/** Replaces this process by the same with these options of Node, unless it already has them. */
function restartWith(options: readonly string[]): void {
  if (options.every((option) => process.execArgv.includes(option))) return;
  if (process.platform === 'win32' || !process.execve) return;
  const words = [...process.execArgv, ...options, ...process.argv.slice(1)];
  process.execve(process.execPath, [process.execPath, ...words], process.env);
}

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseCommand(COMMANDS, words);
  if (parsed.kind === 'run') {
    restartWith(parsed.command.nodeOptions ?? []);
    return runCommand(parsed, readConfig(), voice);
  }
  if (parsed.kind === 'help') {
    voice.say(parsed.text);
    return 0;
  }
  console.error(parsed.text);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(explainFault(error));
  process.exitCode = 1;
}
