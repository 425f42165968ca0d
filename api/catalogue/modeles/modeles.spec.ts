import { describe, expect, it } from 'vitest';
import { PUBLICS } from '../vocabulaires/publics.js';
import { THEMATIQUES } from '../vocabulaires/thematiques.js';
import { TYPES_STRUCTURE, TYPES_STRUCTURE_PLURIEL } from '../vocabulaires/types-structure.js';
import { CATEGORIES, thematiquesOf } from '../vocabulaires/categories.js';
import { MODELES, typeOfReseaux } from './modeles.js';

describe('the templates of services', () => {
  it.each(TYPES_STRUCTURE.map(({ value }) => value))('tell what a %s offers', (type) => {
    const modeles = MODELES[type];
    expect(modeles.length).toBeGreaterThan(0);
    expect(TYPES_STRUCTURE_PLURIEL[type]).toBeTruthy();
    for (const { nom, description, thematiques, publics } of modeles) {
      expect(nom.length).toBeGreaterThanOrEqual(3);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(THEMATIQUES.map(({ value }) => value)).toEqual(
        expect.arrayContaining([...thematiques]),
      );
      expect(PUBLICS.map(({ value }) => value)).toEqual(expect.arrayContaining([...publics]));
      const others = publics.filter((value) => value !== 'tous-publics');
      expect([0, publics.length]).toContain(others.length);
    }
  });

  it('never promise two services with one id', () => {
    for (const modeles of Object.values(MODELES)) {
      expect(new Set(modeles.map(({ suffixe }) => suffixe)).size).toBe(modeles.length);
    }
  });

  it('know a kind by its network', () => {
    expect(typeOfReseaux(['mission-locale'])).toBe('mission_locale');
    expect(typeOfReseaux(['etti'])).toBe('iae');
    expect(typeOfReseaux(['la-poste'])).toBeNull();
    expect(typeOfReseaux([])).toBeNull();
  });
});

describe('the categories of need', () => {
  it('are sixteen, and hold every need', () => {
    expect(CATEGORIES).toHaveLength(16);
    expect(CATEGORIES.flatMap(({ value }) => thematiquesOf(value))).toHaveLength(
      THEMATIQUES.length,
    );
  });

  it('stand for their needs; a need stands for itself', () => {
    expect(thematiquesOf('se-former')).toEqual([
      'se-former--monter-son-dossier-de-formation',
      'se-former--trouver-sa-formation',
    ]);
    expect(thematiquesOf('sante--sante-mentale')).toEqual(['sante--sante-mentale']);
  });
});
