import { describe, expect, it } from 'vitest';
import type { Row } from '../cells/row.js';
import { rankGaps } from './rank-gaps.js';

const row = (nom: string, jeunes: number | null, part: Partial<Row> = {}): Row => ({
  code: nom,
  nom,
  jeunes,
  jeunesEstimes: true,
  jeunesInconnus: 0,
  jeunesHorsTerritoire: 0,
  offresVivantes: 0,
  offresAConfirmer: 0,
  indice: 0,
  etat: 'non_couvert',
  raison: 'inaccessible',
  ...part,
});

const namesOf = (rows: readonly Row[]) =>
  rankGaps([{ besoin: 'sante', rows }]).map(({ nom }) => nom);

describe('the gaps that an instance is shown', () => {
  it('begin with those of most young people, then by name', () => {
    const rows = [row('Quissac', 300), row('Alès', 5000), row('Lédignan', 300)];
    expect(namesOf(rows)).toEqual(['Alès', 'Lédignan', 'Quissac']);
  });

  it('never name a commune of fewer than five young people', () => {
    expect(namesOf([row('Bonnevaux', 4), row('Concoules', null), row('Sénéchas', 5)])).toEqual([
      'Sénéchas',
    ]);
  });

  it('hold what is to be confirmed, neither what is covered nor what nobody knows', () => {
    const rows = [
      row('Nîmes', 900, { etat: 'couvert', raison: null }),
      row('Uzès', 200, { etat: null, raison: 'horaires-inconnus' }),
      row('Anduze', 100, { etat: 'a_confirmer', raison: 'non-confirmee', offresAConfirmer: 2 }),
    ];
    expect(namesOf(rows)).toEqual(['Anduze']);
  });
});
