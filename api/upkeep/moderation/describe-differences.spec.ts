import { describe, expect, it } from 'vitest';
import { describeDifferences } from './describe-differences.js';

const asked = { nature: 'champs_sensibles', avant: { nom: 'A' }, champs: { nom: 'B' } } as const;
const only = (given: Parameters<typeof describeDifferences>[0], current: object) =>
  describeDifferences(given, { ...current })[0];

describe('the difference that a moderator reads', () => {
  it('says before, after and today, in French', () => {
    expect(only(asked, { nom: 'A', telephone: '1' })).toEqual({
      champ: 'nom',
      libelle: 'Nom',
      avant: 'A',
      apres: 'B',
      actuelle: 'A',
      depasse: false,
    });
  });

  it('warns when somebody wrote something else meanwhile', () => {
    expect(only(asked, { nom: 'C' })?.depasse).toBe(true);
    expect(only(asked, { nom: 'B' })?.depasse).toBe(false);
  });

  it('of a review, warns when what was written no longer stands', () => {
    const review = { ...asked, nature: 'relecture' } as const;
    expect(only(review, { nom: 'B' })?.depasse).toBe(false);
    expect(only(review, { nom: 'C' })?.depasse).toBe(true);
  });

  it('takes what is not said for nothing, and compares lists by what they hold', () => {
    const zone = { ...asked, avant: {}, champs: { zone_eligibilite: ['30'] } };
    expect(only(zone, { zone_eligibilite: null })?.depasse).toBe(false);
    expect(only(zone, { zone_eligibilite: ['30'] })?.depasse).toBe(false);
    expect(only(zone, { zone_eligibilite: ['34'] })?.depasse).toBe(true);
  });

  it('never warns of a first publication, which is as its author left it', () => {
    const first = { ...asked, nature: 'premiere_publication', avant: {} } as const;
    expect(only(first, { nom: 'C' })).toMatchObject({ avant: null, apres: 'B', depasse: false });
  });
});
