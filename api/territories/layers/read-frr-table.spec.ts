import { describe, expect, it } from 'vitest';
import type { Commune } from '../commune.js';
import { readFrrTable } from './read-frr-table.js';

const CODES: Readonly<Record<string, string>> = {
  '30341': '30341',
  '09001': '09001',
  '12177': '12177',
  '12001': '12177',
};
const findCommune = (code: string): Commune | null => {
  const today = CODES[code];
  return today === undefined ? null : ({ code: today } as Commune);
};
const read = (text: string) => readFrrTable(text, findCommune);

describe('a list of communes in France ruralités revitalisation', () => {
  it('takes them all when no column tells a class', () => {
    expect(read('codgeo,libgeo\n30341,Vauvert\n').classements).toEqual(new Map([['30341', 'frr']]));
  });

  it.each([
    ['FRR', 'frr'],
    ['oui', 'frr'],
    ['FRR+', 'frr_plus'],
    ['FRR plus', 'frr_plus'],
    ['FRR partiellement classée', 'frr_partiel'],
  ])('reads %s', (written, classement) => {
    const { classements } = read(`Code INSEE;Classement\n30341;${written}\n`);
    expect(classements?.get('30341')).toBe(classement);
  });

  it.each(['NC', 'Non classée', 'non', ''])('leaves out %j', (written) => {
    const table = read(`Code INSEE;FRR\n30341;${written}\n`);
    expect(table.classements?.size).toBe(0);
    expect(table.nonClassees).toBe(1);
  });

  it('gives the commune of today the strongest class of those it is made of', () => {
    const { classements } = read('insee_com;frr\n12001;FRR+\n12177;FRR\n9001;FRR\n');
    expect(classements).toEqual(
      new Map([
        ['12177', 'frr_plus'],
        ['09001', 'frr'],
      ]),
    );
  });

  it('refuses a commune or a class that is not known, and says which line', () => {
    expect(read('insee;zonage\n99999;FRR\n30341;licorne\n').refusees).toEqual([
      { ligne: 2, valeur: '99999', raison: 'Aucune commune ne porte ce code INSEE.' },
      { ligne: 3, valeur: 'licorne', raison: 'Classement inconnu.' },
    ]);
  });

  it('is no list without a column of codes', () => {
    expect(read('nom;frr\nVauvert;FRR\n').classements).toBeNull();
  });
});
