import { parseArgs } from 'node:util';
import type { Command, CommandArguments } from './command.js';

export type ParsedCommand =
  | { readonly kind: 'run'; readonly command: Command; readonly given: CommandArguments }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

function usageOf({ name, usage, summary }: Command): string {
  return `npm run maillage -- ${[name, usage].filter(Boolean).join(' ')}\n    ${summary}`;
}

function helpOf(commands: readonly Command[]): string {
  return ['Commandes de Maillage :', ...commands.map((command) => `\n  ${usageOf(command)}`)].join(
    '\n',
  );
}

function misuse(command: Command, reason: string): ParsedCommand {
  return { kind: 'wrong', text: `${reason}\n\n  ${usageOf(command)}` };
}

function readArguments(command: Command, words: readonly string[]): CommandArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: command.options ?? {},
      allowPositionals: true,
      strict: true,
    });
    return {
      positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      has: (name) => values[name] !== undefined && values[name] !== false,
    };
  } catch {
    const known = Object.keys(command.options ?? {}).map((name) => `--${name}`);
    return `Option inconnue ou sans sa valeur. Options permises : ${known.join(', ') || 'aucune'}.`;
  }
}

/** Finds the command that the words ask for, with its arguments; explains itself otherwise. */
export function parseCommand(
  commands: readonly Command[],
  words: readonly string[],
): ParsedCommand {
  const [name, ...others] = words;
  if (!name || name === 'aide' || name === '--help' || name === '-h') {
    return { kind: 'help', text: helpOf(commands) };
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    return { kind: 'wrong', text: `Commande inconnue : « ${name} ».\n\n${helpOf(commands)}` };
  }
  if (others.includes('--help') || others.includes('-h'))
    return { kind: 'help', text: usageOf(command) };
  const given = readArguments(command, others);
  if (typeof given === 'string') return misuse(command, given);
  const { min, max } = command.positionals ?? { min: 0, max: 0 };
  if (given.positionals.length < min) return misuse(command, 'Il manque un argument.');
  if (given.positionals.length > max) return misuse(command, 'Il y a un argument de trop.');
  return { kind: 'run', command, given };
}
