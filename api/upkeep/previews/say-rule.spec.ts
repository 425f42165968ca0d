import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../dispositifs/situations.js';
import { sayRule } from './say-rule.js';

describe('a rule that was typed', () => {
  it('says its bound of age', () => {
    expect(sayRule({ sujet: 'age', operateur: 'min', valeur: 16 })).toBe(
      'il faut avoir 16 ans ou plus',
    );
    expect(sayRule({ sujet: 'age', operateur: 'max', valeur: 25 })).toBe(
      'il faut avoir 25 ans au plus',
    );
    expect(sayRule({ sujet: 'age', operateur: 'min', valeur: 1 })).toBe(
      'il faut avoir 1 an ou plus',
    );
  });

  it('says for whom the bound is another one', () => {
    const rule = { sujet: 'age', operateur: 'max', valeur: 25 } as const;
    expect(sayRule({ ...rule, si: [{ situation: 'handicap', valeur: 29 }] })).toBe(
      'il faut avoir 25 ans au plus, 29 ans avec une reconnaissance de handicap (RQTH)',
    );
    expect(sayRule({ ...rule, si: [{ situation: 'parent', valeur: null }] })).toBe(
      'il faut avoir 25 ans au plus, sans limite pour qui remplit cette condition : parent',
    );
  });

  it('says where to live, and until when it is open', () => {
    expect(sayRule({ sujet: 'departement', valeur: ['30'] })).toBe(
      'il faut habiter le département 30',
    );
    expect(sayRule({ sujet: 'departement', valeur: ['30', '34', '48'] })).toBe(
      'il faut habiter un de ces départements : 30, 34 ou 48',
    );
    expect(sayRule({ sujet: 'date', valeur: '2027-08-31' })).toBe(
      'c’est ouvert jusqu’au 31/08/2027',
    );
  });

  it('says the ways in when one is enough', () => {
    expect(sayRule({ sujet: 'situations', valeur: ['en-cej', 'qpv'] })).toBe(
      'il faut remplir au moins une de ces conditions : en CEJ ou habiter un quartier prioritaire de la politique de la ville',
    );
  });

  it.each(SITUATIONS)('says « %s », wanted or not', (sujet) => {
    const wanted = sayRule({ sujet, operateur: 'vrai' });
    const not = sayRule({ sujet, operateur: 'faux' });
    expect(wanted).toMatch(/^il faut .*[^.]$/);
    expect(not).toMatch(/^il (?:ne )?faut .*[^.]$/);
    expect(not).not.toBe(wanted);
  });
});
