import { describe, expect, it } from 'vitest';
import { showBilan, showRow } from './show-row.js';
import { takeStock } from './roll-up.js';

const ROW = {
  code: '30189',
  nom: 'Nîmes',
  jeunes: 4,
  jeunesEstimes: true,
  jeunesInconnus: 0,
  jeunesHorsTerritoire: 0,
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

  it('tells of how many the timetables are unknown, and how many live elsewhere', () => {
    const row = { ...ROW, jeunes: 50, jeunesInconnus: 20, jeunesHorsTerritoire: null };
    expect(showRow(row)).toMatchObject({ jeunes_inconnus: 20, jeunes_hors_territoire: null });
  });

  it('tells no zero where nothing is known', () => {
    const cell = { commune: '48095', jeunes: 40, jeunesEstimes: true, indice: null } as const;
    const unknown = { etat: null, raison: 'horaires-inconnus' } as const;
    const offers = { offresVivantes: null, offresAConfirmer: null };
    expect(showBilan(takeStock([{ ...cell, ...unknown, ...offers }]))).toMatchObject({
      couverts: null,
      a_confirmer: null,
      non_couverts: null,
      inconnus: 40,
      majorite_connue: false,
    });
  });

  it('tells the index to the hundredth', () => {
    expect(showRow(ROW).indice).toBe(3.46);
  });
});
