import { describe, expect, it } from 'vitest';
import { showRow } from './show-row.js';
import { tellPart } from './tell-young.js';

const ROW = {
  code: '30189',
  nom: 'Nîmes',
  jeunes: 4,
  jeunesEstimes: true,
  offresVivantes: 2,
  offresAConfirmer: 0,
  indice: 3.456_789,
  etat: 'couvert',
  raison: null,
} as const;

describe('what a table shows', () => {
  it('tells no number of young people below five', () => {
    expect(showRow(ROW).jeunes).toBe(null);
    expect(showRow({ ...ROW, jeunes: 5 }).jeunes).toBe(5);
    expect(showRow({ ...ROW, jeunes: 0 }).jeunes).toBe(null);
  });

  it('tells that a part is nobody, not that it is one to four', () => {
    expect([0, 1, 4, 5].map(tellPart)).toEqual([0, null, null, 5]);
  });

  it('tells the index to the hundredth', () => {
    expect(showRow(ROW).indice).toBe(3.46);
  });
});
