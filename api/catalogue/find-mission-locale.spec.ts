import { describe, expect, it } from 'vitest';
import { findMissionLocale, type MissionLocale } from './find-mission-locale.js';

function aMissionLocale(id: string, part: Partial<MissionLocale> = {}): MissionLocale {
  return {
    id,
    nom: id,
    commune: null,
    departement_code: '30',
    telephone: '+33466883785',
    courriel: null,
    lien: null,
    longitude: 4.27,
    latitude: 43.69,
    secteur: [],
    ...part,
  };
}

describe('the mission locale to turn to', () => {
  const vauvert = aMissionLocale('vauvert');
  const ales = aMissionLocale('ales', { longitude: 4.08, latitude: 44.12 });
  const nearAles = { commune: '30007', departement: '30', longitude: 4.05, latitude: 44.1 };

  it('is the nearest of the département', () => {
    expect(findMissionLocale([vauvert, ales], nearAles)?.id).toBe('ales');
  });

  it('is still the nearest when only a farther one can be called', () => {
    const silent = { ...ales, telephone: null };
    expect(findMissionLocale([vauvert, silent], nearAles)?.id).toBe('ales');
  });

  it('is, between two sheets of one town, the one that can be called', () => {
    const silent = { ...ales, id: 'ales-siege', telephone: null, latitude: 44.119 };
    expect(findMissionLocale([silent, ales], nearAles)?.id).toBe('ales');
  });

  it('is the one whose area holds the commune, even if another is nearer or of the département', () => {
    const mende = { ...vauvert, id: 'mende', departement_code: '48', secteur: ['30007', '48095'] };
    expect(findMissionLocale([vauvert, ales, mende], nearAles)).toMatchObject({
      id: 'mende',
      motif: 'secteur',
    });
  });

  it('is the nearest, and said so, when no area holds the commune', () => {
    const elsewhere = { ...vauvert, secteur: ['30341'] };
    expect(findMissionLocale([elsewhere, ales], nearAles)).toMatchObject({
      id: 'ales',
      motif: 'proximite',
    });
  });

  it('is never that of another département', () => {
    expect(findMissionLocale([vauvert, ales], { ...nearAles, departement: '48' })).toBeNull();
  });
});
