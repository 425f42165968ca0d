import { describe, expect, it } from 'vitest';
import { nameGroup } from './name-group.js';

describe('a group of comparable territories', () => {
  it('is named by its densities and its band of population', () => {
    const group = {
      classes: ['peu-dense', 'tres-peu-dense'],
      populationMin: 10_000,
      populationMax: 20_000,
      codes: ['200034411'],
      elargi: true,
    } as const;
    expect(nameGroup('epci', group)).toMatchObject({
      code: 'peu-dense-tres-peu-dense-10000-20000',
      nom: expect.stringMatching(
        /^Intercommunalités peu denses ou très peu denses, de 10.000 à 20.000 habitants$/,
      ),
    });
    expect(nameGroup('commune', { ...group, populationMax: null }).nom).toMatch(
      /de 10.000 habitants et plus$/,
    );
  });
});
