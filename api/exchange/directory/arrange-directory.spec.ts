import { describe, expect, it } from 'vitest';
import {
  arrangeDirectory,
  indexByCommune,
  indexByNeed,
  NO_PLACE,
  toEntries,
} from './arrange-directory.js';

const NAMES: Readonly<Record<string, string>> = { '30341': 'Vauvert', '30189': 'Nîmes' };
const inGard = {
  isInside: (code: string) => code === '30341',
  name: (code: string) => NAMES[code] ?? null,
};

const aLine = (id: string, told: object = {}) => ({
  id,
  nom: id,
  structure: 'Mission locale',
  thematiques: ['mobilite--preparer-un-permis'],
  commune: 'Vauvert',
  code_insee: '30341',
  lieux: null,
  ...told,
});

const entriesOf = (...lines: ReturnType<typeof aLine>[]) => toEntries(lines, inGard);

describe('a directory', () => {
  it('goes by need, then commune, then name, in the order of a French dictionary', () => {
    const sections = arrangeDirectory(
      entriesOf(
        aLine('Zèbre'),
        aLine('école'),
        aLine('Aide'),
        aLine('Toit', { thematiques: ['logement-hebergement'], commune: null, code_insee: null }),
        aLine('Foyer', { thematiques: ['logement-hebergement'] }),
      ),
    );
    expect(
      sections.map(({ label, count, communes }) => [
        label,
        count,
        communes.map((one) => [one.label, one.entries.map(({ name }) => name)]),
      ]),
    ).toEqual([
      ['Se déplacer', 3, [['Vauvert', ['Aide', 'école', 'Zèbre']]]],
      [
        'Se loger',
        2,
        [
          ['Vauvert', ['Foyer']],
          [NO_PLACE, ['Toit']],
        ],
      ],
    ]);
  });

  it('prints a service once, and names it under each of its needs', () => {
    const both = aLine('Permis', {
      thematiques: ['sante--addictions', 'mobilite', 'mobilite--preparer-un-permis'],
    });
    const entries = entriesOf(both);
    expect(arrangeDirectory(entries).map(({ label }) => label)).toEqual(['Se soigner']);
    expect(indexByNeed(entries).map(({ label }) => label)).toEqual(['Se déplacer', 'Se soigner']);
  });

  it('puts a service where it is met in the territory, though its structure is elsewhere', () => {
    const held = aLine('Permanence', { code_insee: '30189', commune: 'Nîmes', lieux: ['30341'] });
    expect(indexByCommune(entriesOf(held)).map(({ label }) => label)).toEqual(['Vauvert']);
  });

  it('keeps what has no need', () => {
    expect(arrangeDirectory(entriesOf(aLine('Autre', { thematiques: null })))).toMatchObject([
      { label: 'Autres solutions', count: 1 },
    ]);
  });
});
