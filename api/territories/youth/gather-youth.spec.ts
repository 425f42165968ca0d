import { describe, expect, it } from 'vitest';
import type { Commune } from '../commune.js';
import { chooseYouthColumns } from './choose-youth-columns.js';
import { GatheredYouth } from './gather-youth.js';

const TODAY: Readonly<Record<string, string>> = {
  '30341': '30341',
  '12177': '12177',
  '12001': '12177',
  '75056': '75056',
  '75101': '75056',
  '09001': '09001',
};
const findCommune = (code: string): Commune | null => {
  const today = TODAY[code];
  return today === undefined ? null : ({ code: today } as Commune);
};

function gather(text: string) {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split(';'));
  const columns = chooseYouthColumns(header);
  if (!columns) throw new Error('no columns');
  const gathered = new GatheredYouth(columns, header);
  rows.forEach((cells, index) => gathered.take(cells, index + 2));
  return { ...gathered.finish(findCommune), refused: gathered.refused };
}

describe('the young people of a file', () => {
  it('are the sum of the ages of both sexes, rounded at the end', () => {
    const text = `CODGEO;LIBGEO;SEXE;AGED100;NB
30341;Vauvert;1;015;90
30341;Vauvert;1;016;60.4
30341;Vauvert;2;025;49.8
30341;Vauvert;2;026;70`;
    expect(gather(text).rows).toEqual([{ code: '30341', jeunes: 110, marge: null }]);
  });

  it('are converted from bands with a margin', () => {
    const text = 'CODGEO;P21_POP1517;P21_POP1824;P21_POP2529\n30341;300;700,0;1 000';
    expect(gather(text).rows).toEqual([{ code: '30341', jeunes: 1100, marge: 55 }]);
  });

  it('of a commune of the past are added to that of today', () => {
    const { rows, renewed } = gather('CODGEO;P21_POP1529\n12177;300\n12001;30');
    expect(rows).toEqual([{ code: '12177', jeunes: 220, marge: 27 }]);
    expect(renewed).toBe(1);
  });

  it('of a city are not counted twice when its arrondissements are there too', () => {
    const { rows } = gather('CODGEO;P21_POP1529\n75056;3000\n75101;300');
    expect(rows[0]?.jeunes).toBe(2000);
  });

  it('of a commune without its first zero are found', () => {
    expect(gather('CODGEO;P21_POP1529\n9001;30').rows[0]?.code).toBe('09001');
  });

  it.each([
    ['30341;secret', '« secret » n’est pas un nombre d’habitants.'],
    ['30341;', '« » n’est pas un nombre d’habitants.'],
    ['30341;-3', '« -3 » n’est pas un nombre d’habitants.'],
    ['99999;12', 'Aucune commune ne porte ce code INSEE.'],
  ])('of the row %s are refused and said', (row, raison) => {
    const { rows, refused } = gather(`CODGEO;P21_POP1529\n${row}`);
    expect(rows).toEqual([]);
    expect(refused).toEqual([
      { ligne: 2, code: row.slice(0, 5), raison: raison.replace('« »', '«  »') },
    ]);
  });

  it('of a commune of which one age is unreadable are not taken at all', () => {
    const text = 'CODGEO;SEXE;AGED100;NB\n30341;1;016;60\n30341;1;017;?\n30341;1;018;?';
    const { rows, refused } = gather(text);
    expect(rows).toEqual([]);
    expect(refused).toHaveLength(1);
  });
});
