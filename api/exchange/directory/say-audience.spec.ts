import { describe, expect, it } from 'vitest';
import { anAgeRule } from '../../../test/factories/a-rule.js';
import { sayAudience } from './say-audience.js';
import { shorten } from './shorten.js';

const NOBODY = {
  publics: null,
  publics_precisions: null,
  regles_du_lieu: [],
  dispositif_fiche: null,
};
const TODAY = '2026-11-21';

describe('for whom a service is', () => {
  it('is said in its own words when it has some', () => {
    const service = { ...NOBODY, publics_precisions: 'jeunes de Vauvert', publics: ['femmes'] };
    expect(sayAudience(service, TODAY)).toBe('Jeunes de Vauvert.');
  });

  it('is else said by its publics', () => {
    expect(sayAudience({ ...NOBODY, publics: ['femmes', 'familles'] }, TODAY)).toBe(
      'Femmes et familles.',
    );
    expect(sayAudience({ ...NOBODY, publics: ['femmes', 'tous-publics'] }, TODAY)).toBe(
      'Tous publics.',
    );
  });

  it('is never said to be everybody when nobody knows', () => {
    expect(sayAudience(NOBODY, TODAY)).toBe('Conditions à demander.');
  });

  it('is said by the ages that the place itself publishes, before those of its scheme', () => {
    const service = {
      ...NOBODY,
      dispositif_fiche: { regles: [anAgeRule('min', 16), anAgeRule('max', 25)] },
      regles_du_lieu: [anAgeRule('min', 18, { nature: 'regle_du_site' })],
    };
    expect(sayAudience(service, TODAY)).toBe('De 18 à 25 ans.');
  });
});

describe('a text too long for a directory', () => {
  it('is cut after a whole word, and shows it', () => {
    expect(shorten('Accompagnement des jeunes, partout', 28)).toBe('Accompagnement des jeunes…');
    expect(shorten('Court', 28)).toBe('Court');
    expect(shorten('x'.repeat(60), 10)).toHaveLength(10);
  });
});
