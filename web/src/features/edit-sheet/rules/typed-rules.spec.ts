import { describe, expect, it } from 'vitest';
import { areComplete, readRules, writeRules } from './typed-rules';

const WHOLE = {
  id: 'e2c.age',
  effet: 'condition',
  nature: 'regle_du_site',
  explication: 'il faut avoir 30 ans au plus',
  source_nom: 'E2C',
  source_url: null,
  reference_legale: null,
  valable_du: null,
  valable_au: null,
  verifiee_le: '2026-11-20',
  sujet: 'age',
  operateur: 'max',
  valeur: 30,
};
const LAW = { ...WHOLE, id: 'loi', nature: 'droit', operateur: 'min', valeur: 16 };

describe('rules', () => {
  it('are read as the form shows them', () => {
    const typed = readRules([
      WHOLE,
      { sujet: 'sans-diplome', operateur: 'vrai' },
      { sujet: 'scolarise', operateur: 'faux' },
    ]);
    expect(typed).toMatchObject({
      ageMin: null,
      ageMax: 30,
      required: ['sans-diplome'],
      excluded: ['scolarise'],
      others: [],
    });
  });

  it('that did not change keep their words, their source and their date', () => {
    const typed = { ...readRules([WHOLE]), ageMin: 18 };
    expect(writeRules(typed, [WHOLE])).toEqual([
      { id: 'age-min', sujet: 'age', operateur: 'min', valeur: 18 },
      WHOLE,
    ]);
  });

  it('that change are said anew', () => {
    const typed = { ...readRules([WHOLE]), ageMax: 25 };
    expect(writeRules(typed, [WHOLE])).toEqual([
      { id: 'age-max', sujet: 'age', operateur: 'max', valeur: 25 },
    ]);
  });

  it('go further with a recognised handicap', () => {
    const typed = { ...readRules([]), ageMax: 25, ageMaxHandicap: 29 };
    const written = writeRules(typed, []);
    expect(written).toEqual([
      {
        id: 'age-max',
        sujet: 'age',
        operateur: 'max',
        valeur: 25,
        si: [{ situation: 'handicap', precision: null, valeur: 29 }],
      },
    ]);
    expect(readRules(written)).toEqual(typed);
  });

  it('of the law, or more than the form can say, are kept as they are', () => {
    const dated = { ...WHOLE, valable_au: '2027-01-01' };
    expect(readRules([LAW, dated]).others).toEqual([LAW, dated]);
    expect(writeRules(readRules([LAW, dated]), [LAW, dated])).toEqual([LAW, dated]);
  });

  it('are complete once they are said in words', () => {
    expect(areComplete([WHOLE])).toBe(true);
    expect(areComplete([{ sujet: 'age', operateur: 'min', valeur: 18 }])).toBe(false);
  });
});
