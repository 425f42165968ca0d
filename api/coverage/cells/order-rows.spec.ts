import { describe, expect, it } from 'vitest';
import { orderRows, readOrder } from './order-rows.js';
import type { Row } from './row.js';

const row = (nom: string, own: Partial<Row> = {}): Row => ({
  code: nom,
  nom,
  jeunes: 10,
  jeunesEstimes: false,
  jeunesInconnus: 0,
  jeunesHorsTerritoire: 0,
  offresVivantes: 0,
  offresAConfirmer: 0,
  indice: 0,
  etat: 'couvert',
  raison: null,
  ...own,
});

function ordered(rows: readonly Row[], tri: string): string[] {
  const order = readOrder(tri);
  if (!order) throw new Error(tri);
  return orderRows(rows, order).map(({ nom }) => nom);
}

describe('the order of a table', () => {
  it('is that of a French index by name', () => {
    expect(ordered([row('Uzès'), row('Éguilles'), row('Alès')], 'nom')).toEqual([
      'Alès',
      'Éguilles',
      'Uzès',
    ]);
  });

  it('puts what is unknown last whichever way', () => {
    const rows = [row('a', { indice: null }), row('b', { indice: 1 }), row('c', { indice: 2 })];
    expect(ordered(rows, 'indice')).toEqual(['b', 'c', 'a']);
    expect(ordered(rows, '-indice')).toEqual(['c', 'b', 'a']);
  });

  it('goes by state from covered to uncovered, equals by name', () => {
    const rows = [
      row('z', { etat: 'non_couvert' }),
      row('b'),
      row('m', { etat: 'a_confirmer' }),
      row('a'),
    ];
    expect(ordered(rows, 'couvert')).toEqual(['a', 'b', 'm', 'z']);
    expect(ordered(rows, '-couvert')).toEqual(['z', 'm', 'a', 'b']);
  });

  it('tells nothing of numbers that are not told', () => {
    const rows = [row('c', { jeunes: 4 }), row('b', { jeunes: 9 }), row('a', { jeunes: 1 })];
    expect(ordered(rows, 'jeunes')).toEqual(['b', 'a', 'c']);
    expect(ordered(rows, '-jeunes')).toEqual(['b', 'a', 'c']);
  });

  it('is none that nobody defined', () => {
    expect(readOrder('prix')).toBe(null);
    expect(readOrder('--nom')).toBe(null);
  });
});
