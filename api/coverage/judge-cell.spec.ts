import { describe, expect, it } from 'vitest';
import { type Comptes, judgeCell } from './judge-cell.js';

const NOTHING = {
  vivante: 0,
  'non-confirmee': 0,
  'sans-interlocuteur': 0,
  saturee: 0,
  fermee: 0,
} as const;

function counted(atteintes: Partial<Comptes['atteintes']>, own: Partial<Comptes> = {}): Comptes {
  return {
    existe: true,
    admise: true,
    horairesConnus: true,
    ...own,
    atteintes: { ...NOTHING, ...atteintes },
  };
}

describe('a commune, for one need', () => {
  it('is covered by one live offer, whatever else is closed or full', () => {
    const cell = counted({ vivante: 1, fermee: 3, saturee: 2 });
    expect(judgeCell(cell, false)).toEqual({ etat: 'couvert', raison: null });
  });

  it('is never covered by offers that nobody answers for', () => {
    for (const inclure of [false, true]) {
      expect(judgeCell(counted({ 'sans-interlocuteur': 9 }), inclure)).toEqual({
        etat: 'non_couvert',
        raison: 'sans-interlocuteur',
      });
    }
  });

  it('is to be confirmed, or covered when what is to be confirmed counts', () => {
    const cell = counted({ 'non-confirmee': 1 });
    expect(judgeCell(cell, false)).toEqual({ etat: 'a_confirmer', raison: 'non-confirmee' });
    expect(judgeCell(cell, true)).toEqual({ etat: 'couvert', raison: null });
  });

  it.each([
    ['aucune-offre', counted({}, { existe: false, admise: false })],
    ['hors-zone', counted({}, { admise: false })],
    ['inaccessible', counted({})],
    ['fermee', counted({ fermee: 1 })],
    ['saturee', counted({ fermee: 4, saturee: 1 })],
    ['sans-interlocuteur', counted({ fermee: 4, saturee: 4, 'sans-interlocuteur': 1 })],
  ] as const)('lacks it for the filter that removes the last offer: %s', (raison, cell) => {
    expect(judgeCell(cell, false)).toEqual({ etat: 'non_couvert', raison });
  });

  it('is unknown where no timetable is, never inaccessible', () => {
    expect(judgeCell(counted({ vivante: 2 }, { horairesConnus: false }), true)).toEqual({
      etat: null,
      raison: 'horaires-inconnus',
    });
  });
});
