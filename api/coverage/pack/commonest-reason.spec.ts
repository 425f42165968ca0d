import { describe, expect, it } from 'vitest';
import type { Row } from '../cells/row.js';
import { commonestReason } from './commonest-reason.js';

const row = (jeunes: number | null, raison: Row['raison'], etat: Row['etat']): Row => ({
  code: '30001',
  nom: 'Aigaliers',
  jeunes,
  jeunesEstimes: true,
  jeunesInconnus: 0,
  jeunesHorsTerritoire: 0,
  offresVivantes: 0,
  offresAConfirmer: 0,
  indice: 0,
  etat,
  raison,
});

describe('the reason of a need', () => {
  it('is that of most young people, not of most communes', () => {
    const rows = [
      row(10, 'inaccessible', 'non_couvert'),
      row(12, 'inaccessible', 'non_couvert'),
      row(900, 'saturee', 'non_couvert'),
    ];
    expect(commonestReason(rows)).toBe('saturee');
  });

  it('is none when nobody lacks it', () => {
    expect(commonestReason([row(10, null, 'couvert'), row(null, null, 'couvert')])).toBeNull();
  });
});
