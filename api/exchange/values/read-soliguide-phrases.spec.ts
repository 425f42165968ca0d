import { describe, expect, it } from 'vitest';
import { readSoliguidePhrases } from './read-soliguide-phrases.js';

const read = (texts: { description?: string; publics_precisions?: string }) =>
  readSoliguidePhrases({ description: null, publics_precisions: null, ...texts });

describe('readSoliguidePhrases', () => {
  it('recovers the ages', () =>
    expect(
      read({ publics_precisions: 'L’âge minimum est de 16 ans. L’âge maximum est de 25 ans.' }),
    ).toMatchObject({
      ageMin: 16,
      ageMax: 25,
    }));
  it('recovers a closure with its end', () =>
    expect(
      read({
        description: 'Repas. Ce service est fermé temporairement du 01/08/2026 au 31/08/2026.',
      }).fermeture,
    ).toEqual({
      du: '2026-08-01',
      au: '2026-08-31',
    }));
  it('recovers a closure without an end', () =>
    expect(
      read({ description: 'Ce service est fermé temporairement depuis le 02/03/2026.' }).fermeture,
    ).toEqual({
      du: '2026-03-02',
      au: null,
    }));
  it('recovers saturation', () =>
    expect(
      read({ description: 'Attention, la structure est très sollicitée pour ce service.' })
        .isSaturated,
    ).toBe(true));
  it('reads nothing into other words', () =>
    expect(read({ description: 'Dès 16 ans. Fermé le lundi.' })).toEqual({
      ageMin: null,
      ageMax: null,
      fermeture: null,
      isSaturated: false,
    }));
});
