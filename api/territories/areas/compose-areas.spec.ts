import { describe, expect, it } from 'vitest';
import { aCommune } from '../../../test/factories/a-commune.js';
import { composeAreas } from './compose-areas.js';
import { readAreaTable } from './read-area-table.js';

const COMMUNES = new Map([
  ['30341', aCommune('30341', 'Vauvert')],
  ['09001', aCommune('09001', 'Aigues-Juntes')],
  ['12218', aCommune('12218', 'Conques-en-Rouergue')],
  ['12076', aCommune('12218', 'Conques-en-Rouergue')],
]);

const compose = (csv: string) =>
  composeAreas(readAreaTable(csv).rows, {
    source: 'essai',
    findCommune: (code) => COMMUNES.get(code) ?? null,
    suggest: () => '30341 (Vauvert)',
  });

describe('areas read from a CSV', () => {
  it.each([
    ['commas', 'territoire_id,nom,code_insee\nml-pc,Petite Camargue,30341\n'],
    [
      'semicolons and a BOM',
      '\uFEFFterritoire_id;nom;code_insee\r\nml-pc;Petite Camargue;30341\r\n',
    ],
    ['other names', 'Identifiant\tMission locale\tCode commune\nml-pc\tPetite Camargue\t30341'],
    [
      'quotes and blanks',
      '"territoire_id";"nom";"code_insee"\n " ml-pc ";"Petite Camargue";" 30341 "\n\n',
    ],
    ['the name behind the code', 'id;nom;insee\nml-pc;Petite Camargue;30341 Vauvert'],
  ])('with %s', (_what, csv) => {
    expect(compose(csv).areas).toEqual([
      {
        id: 'ml-pc',
        type: 'mission_locale',
        nom: 'Petite Camargue',
        source: 'essai',
        communes: ['30341'],
      },
    ]);
  });

  it('get an id from their name when the file gives none', () => {
    expect(compose('nom;insee\nPetite Camargue;30341').areas[0]?.id).toBe(
      'mission-locale-petite-camargue',
    );
  });

  it('take back the zero a spreadsheet dropped, today’s code for an old one, each commune once', () => {
    const { areas, repeated, renewed } = compose('id;insee\na;9001\na;12076\na;12218\na;9001');
    expect(areas[0]?.communes).toEqual(['09001', '12218']);
    expect([repeated, renewed]).toEqual([2, 1]);
  });

  it.each([
    ['a;mission_locale;99999', 'code_insee', '99999', '30341 (Vauvert)'],
    ['a;mission_locale;Vauvert', 'code_insee', 'Vauvert', '30341 (Vauvert)'],
    ['a;mission_locale;', 'code_insee', '', '30341 (Vauvert)'],
    ['a;planète;30341', 'type', 'planète', 'mission_locale ou autre'],
    [';mission_locale;30341', 'territoire_id', '', 'lettres, chiffres, tirets'],
    ['<b>;mission_locale;30341', 'territoire_id', '<b>', 'lettres, chiffres, tirets'],
    ['epci-243000593;mission_locale;30341', 'territoire_id', 'epci-243000593', 'ml-epci-243000593'],
  ])(
    'refuse “%s” with its line, column, reason and a suggestion',
    (row, colonne, valeur, suggestion) => {
      const { areas, refused } = compose(`id;type;insee\n${row}`);
      expect(areas).toEqual([]);
      expect(refused).toEqual([
        { ligne: 2, colonne, valeur, raison: expect.any(String), suggestion },
      ]);
    },
  );

  it.each([
    ['', ['code_insee', 'nom (ou territoire_id)']],
    ['<html><body>Erreur</body></html>', ['code_insee', 'nom (ou territoire_id)']],
    ['nom\nVauvert', ['code_insee']],
  ])('say which columns “%s” lacks', (csv, missing) => {
    expect(readAreaTable(csv)).toEqual({ rows: [], missing });
  });
});
