import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commune } from './commune.js';
import { indexCommuneNames } from './commune-names.js';
import { matchCommunes } from './match-commune.js';
import { readOfficialCode } from '../../seed/reference/decoupage.js';
import { listOldCommunes } from '../../seed/reference/old-communes.js';

const official = readOfficialCode().communes;
const communes: Commune[] = official
  .filter((commune) => commune.type === 'commune-actuelle')
  .map((commune) => ({
    code: commune.code,
    nom: commune.nom,
    departementCode: commune.departement ?? '',
    regionCode: commune.region ?? '',
    arrondissementCode: null,
    epciSiren: null,
    population: commune.population ?? null,
    codesPostaux: commune.codesPostaux ?? [],
    zoneEmploi: null,
    zrr2022: null,
    centre: null,
    centreApproximatif: false,
  }));
const names = indexCommuneNames(communes, listOldCommunes(official));

const named = (typed: string, limit = 8): string[] =>
  matchCommunes(names, { typed, limit }).map(
    ({ commune }) => `${commune.nom} (${commune.departementCode})`,
  );

describe('the communes a person may mean', () => {
  it.each([
    ['vauv', 'Vauvert (30)'],
    ['VAUVERT', 'Vauvert (30)'],
    ['30600', 'Vauvert (30)'],
    ['30341', 'Vauvert (30)'],
    ['vauvert 30600', 'Vauvert (30)'],
    ['30600 Vauvert', 'Vauvert (30)'],
    ['st gilles', 'Saint-Gilles (30)'],
    ['Saint-Gilles', 'Saint-Gilles (30)'],
    ['saint-gely', 'Saint-Gély-du-Fesc (34)'],
    ['St-Gély', 'Saint-Gély-du-Fesc (34)'],
    ['st gely du f', 'Saint-Gély-du-Fesc (34)'],
    ["l'isle", "L'Isle-Jourdain (32)"],
    ['isle jour', "L'Isle-Jourdain (32)"],
    ['lisle jour', "L'Isle-Jourdain (32)"],
    ['vigan', 'Le Vigan (30)'],
    ['grand combe', 'La Grand-Combe (30)'],
    ['saint pons thom', 'Saint-Pons-de-Thomières (34)'],
    ['conques', 'Conques-en-Rouergue (12)'],
    ['montpelier', 'Montpellier (34)'],
    ['nîme', 'Nîmes (30)'],
    ['valvert', 'Vauvert (30)'],
    ['paris', 'Paris (75)'],
    ['2a004', 'Ajaccio (2A)'],
    ['marseille 13', 'Marseille (13)'],
    ['saint-denis 974', 'Saint-Denis (974)'],
    ['paris 15', 'Paris (75)'],
    ['30913 Nîmes cedex 2', 'Nîmes (30)'],
    ['valence (82)', 'Valence (82)'],
  ])('offers first, for %s, %s', (typed, expected) => {
    expect(named(typed)[0]).toBe(expected);
  });

  it('tells homonyms apart by their département, those of Occitanie first', () => {
    const found = named('saint gilles');
    expect(found[0]).toBe('Saint-Gilles (30)');
    expect(found.filter((name) => name.startsWith('Saint-Gilles ('))).toEqual(
      expect.arrayContaining(['Saint-Gilles (35)', 'Saint-Gilles (36)', 'Saint-Gilles (71)']),
    );
  });

  it('reads “ste” as Sainte without losing the names that begin so', () => {
    expect(
      named('ste').every((name) => name.startsWith('Sainte-') || name.startsWith('Sain')),
    ).toBe(true);
    expect(named('ste', 20_000)).toContain('Stenay (55)');
  });

  it('leads a name of the past to the commune of today', () => {
    const [first] = matchCommunes(names, { typed: 'grand vabre', limit: 3 });
    expect(first?.commune.nom).toBe('Conques-en-Rouergue');
    expect(first?.oldName).toBe('Grand-Vabre');
  });

  it('leads the code of a municipal arrondissement to its commune', () => {
    expect(named('69383')).toContain('Lyon (69)');
  });

  it.each(['', '   ', '-', '???', 'zzzzqq', 'x'.repeat(100_000), '99999', '\0'])(
    'offers nothing for what means nothing (%#)',
    (typed) => {
      expect(named(typed)).toEqual([]);
    },
  );

  it('finds every commune by its own full name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes), (commune) => {
        const found = matchCommunes(names, { typed: commune.nom, limit: 60 });
        expect(found.map((match) => match.commune.code)).toContain(commune.code);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every commune by its postcode, and by its name with its postcode, first', () => {
    const withPostcode = communes.filter((commune) => commune.codesPostaux.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...withPostcode), (commune) => {
        const [postcode = ''] = commune.codesPostaux;
        const found = matchCommunes(names, { typed: postcode, limit: 100 });
        expect(found.map((match) => match.commune.code)).toContain(commune.code);
        const [first] = matchCommunes(names, { typed: `${postcode} ${commune.nom}`, limit: 3 });
        expect(first?.commune.nom).toBe(commune.nom);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every commune by its INSEE code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes), (commune) => {
        const found = matchCommunes(names, { typed: commune.code, limit: 100 });
        expect(found.map((match) => match.commune.code)).toContain(commune.code);
      }),
    );
  });
});
