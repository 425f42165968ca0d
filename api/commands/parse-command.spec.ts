import { describe, expect, it } from 'vitest';
import type { Command } from './command.js';
import { parseCommand } from './parse-command.js';

const importer: Command = {
  name: 'import',
  usage: '<fichier> [--source nom] [--dry-run]',
  summary: 'Importe un fichier.',
  options: { source: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  positionals: { min: 1, max: 1 },
  run: async () => 0,
};

describe('a command line', () => {
  it('becomes a command and what was given to it', () => {
    const parsed = parseCommand([importer], ['import', 'a.csv', '--source', 'dora', '--dry-run']);
    expect(parsed.kind).toBe('run');
    if (parsed.kind !== 'run') return;
    expect(parsed.given.positionals).toEqual(['a.csv']);
    expect(parsed.given.option('source')).toBe('dora');
    expect(parsed.given.has('dry-run')).toBe(true);
    expect(parsed.given.has('source')).toBe(true);
  });

  it('without a word tells every command', () => {
    const parsed = parseCommand([importer], []);
    expect(parsed).toMatchObject({
      kind: 'help',
      text: expect.stringContaining('Importe un fichier.'),
    });
  });

  it.each([
    [['exporter'], 'Commande inconnue : « exporter »'],
    [['import'], 'Il manque un argument.'],
    [['import', 'a.csv', 'b.csv'], 'Il y a un argument de trop.'],
    [['import', 'a.csv', '--surce', 'dora'], 'Options permises : --source, --dry-run'],
    [['import', 'a.csv', '--source'], 'Options permises'],
  ])('that is wrong says why: %s', (words, reason) => {
    const parsed = parseCommand([importer], words);
    expect(parsed).toMatchObject({ kind: 'wrong', text: expect.stringContaining(reason) });
  });
});
