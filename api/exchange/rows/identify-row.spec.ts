import { describe, expect, it } from 'vitest';
import { identifyRow, slugOf } from './identify-row.js';

const row = { id: null, source: 'asso', name: 'FACE AUDE', departement: '11', siret: null };

describe('identifyRow', () => {
  it("keeps the producer's id after the source", () =>
    expect(identifyRow({ ...row, id: '53' }, () => 1)).toEqual({ id: 'asso--53', isGiven: true }));
  it('does not put the source twice', () =>
    expect(identifyRow({ ...row, id: 'asso--a--b' }, () => 1).id).toBe('asso--a--b'));
  it('makes an id of the name and the département', () =>
    expect(identifyRow(row, () => 1)).toEqual({ id: 'asso--face-aude-11', isGiven: false }));
  it('keeps the second of two equal rows apart', () =>
    expect(identifyRow(row, () => 2).id).toBe('asso--face-aude-11-2'));
  it('tells the sites of one organisation apart by their SIRET', () =>
    expect(identifyRow({ ...row, siret: '89079142900149' }, () => 1).id).toBe(
      'asso--face-aude-11-89079142900149',
    ));
});

describe('slugOf', () => {
  it('writes a name without accents nor signs', () =>
    expect(slugOf("L'Œuvre – Été (30)")).toBe('l-oeuvre-ete-30'));
});
