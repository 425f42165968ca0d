import { describe, expect, it } from 'vitest';
import { chooseYouthColumns } from './choose-youth-columns.js';

const choose = (header: string) => chooseYouthColumns(header.split(';'));

describe('the columns of a file of INSEE', () => {
  it('are the ages from 16 to 25 of POP1B, men and women', () => {
    const columns = choose('CODGEO;LIBGEO;SEXE;AGED100;NB');
    expect(columns).toMatchObject({ methode: 'ages', code: 0, annee: null });
    expect(columns?.filtres).toHaveLength(1);
    expect(columns?.filtres[0]?.valeurs).toContain('016');
    expect(columns?.filtres[0]?.valeurs).toContain('25');
    expect(columns?.filtres[0]?.valeurs).not.toContain('026');
  });

  it('are those of the communes when the file has other territories too', () => {
    const columns = choose('NIVGEO;CODGEO;LIBGEO;SEXE;AGED100;NB');
    expect(columns?.filtres[1]).toEqual({ colonne: 0, valeurs: ['COM'] });
  });

  it('are one column an age and a sex in its older form', () => {
    const ages = [1, 2].flatMap((sex) =>
      Array.from({ length: 101 }, (_, age) => `SEXE${sex}_AGED100${String(age).padStart(3, '0')}`),
    );
    expect(choose(['CODGEO', 'LIBGEO', ...ages].join(';'))?.termes).toHaveLength(20);
  });

  it('are two thirds of the 15–17, the 18–24 and a fifth of the 25–29', () => {
    expect(choose('CODGEO;P21_POP1517;P21_POP1824;P21_POP2529;P15_POP1824')).toMatchObject({
      methode: 'tranches-15-18-25',
      annee: 2021,
      termes: [
        { colonne: 1, part: 2 / 3 },
        { colonne: 2, part: 1 },
        { colonne: 3, part: 1 / 5 },
      ],
    });
  });

  it('are those of the last census of the file', () => {
    expect(choose('CODGEO;P16_POP1529;P22_POP1529;P11_POP1529')).toMatchObject({
      methode: 'tranche-15-29',
      annee: 2022,
      termes: [{ colonne: 2, part: 2 / 3 }],
    });
  });

  it('are the finest bands when the file has several', () => {
    const columns = choose('IRIS;COM;P21_POP1117;P21_POP1824;P21_POP2539;P21_POP1529');
    expect(columns).toMatchObject({ methode: 'tranches-11-18-25', code: 1 });
  });

  it.each(['', 'Population municipale', 'CODGEO;LIBGEO', 'SEXE;AGED100;NB', 'CODGEO;P21_POP0014'])(
    'are not those of %j',
    (header) => {
      expect(choose(header)).toBeNull();
    },
  );
});
