import { describe, expect, it } from 'vitest';
import { bearDifferentSigns, compareNames } from './compare-names.js';
import { normaliseName } from './normalise-name.js';

const likeness = (a: string, b: string, here: readonly string[] = []): number =>
  compareNames(normaliseName(a), normaliseName(b), new Set(here));

describe('two names', () => {
  it.each([
    ['ASSOC UNI SONS', 'UNISONS'],
    ['ASS DELL ARTE', "DELL'ARTE"],
    ['MJC EMPALOT', "MAISON DES JEUNES ET CULTURE D'EMPALOT"],
    ['ASSOC TOULOUSE AVIRON SPORT LOISIR', 'TOULOUSE AVIRON SPORTS ET LOISIRS'],
    ['POING D 1 PACTE 65', "POING D'1 PACTE 65"],
  ])('%s and %s are one', (a, b) => expect(likeness(a, b)).toBe(1));

  it.each([
    [
      'POLE AGGLO ADO JEUNESS INFO PREVENTION',
      'Pôle agglomération adolescence jeunesse information prévention',
    ],
    [
      'INST MEDITERRANEEN ETUDE INGEN FORM',
      "IMEIF - INSTITUT MEDITERRANEEN D'ETUDE, D'INGENIERIE ET DE FORMATION",
    ],
    ['EPICE 82', 'EPICE 82 - DROGUES ET SOCIETE'],
    ['ASSOC AMISS', 'AIDE A UNE MEILLEURE INSERTION SCOLAIRE ET SOCIALE'],
    ['MJC INTERCOM LODEVOIS LARZAC', 'MJC intercommunale Lodévois et Larzac'],
  ])('%s and %s are nearly one', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThan(0.75);
    expect(likeness(b, a)).toBeCloseTo(likeness(a, b), 10);
  });

  it.each([
    ['FACE GARD', 'UFOLEP GARD', ['gard']],
    ['MJC de Pamiers', 'Mission Locale Ariège - Pamiers', ['pamier', 'ariege']],
    ['Unis-Cité Occitanie - Nîmes', 'École de la 2e chance - Nîmes', ['nime']],
    ['OGEC Saint-Louis', 'OGEC Sacré-Cœur', []],
  ])('%s and %s are two', (a, b, here) => expect(likeness(a, b, here)).toBeLessThan(0.62));

  it('that say nothing are not alike by that', () => {
    expect(likeness('', 'MJC')).toBeLessThan(0.1);
  });
});

describe('two houses of one owner', () => {
  const differ = (a: string, b: string): boolean =>
    bearDifferentSigns(normaliseName(a), normaliseName(b));

  it('bear different signs', () => {
    expect(differ('LEGTA – EPLEFPA de Rodez', 'CFA du Nord-Ouest – EPLEFPA de Rodez')).toBe(true);
    expect(differ('LEGTA – EPLEFPA de Rodez', 'EPLEFPA de Rodez')).toBe(false);
  });
});
