import { describe, expect, it } from 'vitest';
import { REFERENCE_DISPOSITIFS } from '../../seed/reference/dispositifs/reference.js';
import { aProfil } from '../../test/factories/a-rule.js';
import { listSchemesWithoutPlace } from './list-schemes-without-place.js';
import type { Profil } from './situations.js';

const list = (
  profil: Profil,
  presents: readonly string[] = [],
  departement: string | null = '30',
) =>
  listSchemesWithoutPlace({
    dispositifs: REFERENCE_DISPOSITIFS,
    presents: new Set(presents),
    profil,
    departement,
    today: '2026-11-21',
  }).map(({ slug, eligibilite }) => [slug, eligibilite.verdict]);

const french = aProfil({ age: 19, situations: ['nationalite-francaise', 'jdc-faite'] });

describe('the schemes that recruit here without a place here', () => {
  it('offers the SMV to a French 19-year-old of Vauvert whose JDC is done', () => {
    expect(list(french)).toEqual([['smv', 'eligible']]);
  });

  it('leaves out whoever is not entitled', () => {
    expect(list(aProfil({ age: 17 }))).toEqual([]);
    expect(list(aProfil({ age: 19, situations_exclues: ['nationalite-francaise'] }))).toEqual([]);
  });

  it('leaves out a scheme that the results show already', () => {
    expect(list(french, ['smv'])).toEqual([]);
  });

  it('offers the SMA overseas only', () => {
    expect(list(aProfil({ age: 19 }), [], '974').map(([slug]) => slug)).toContain('sma');
    expect(list(aProfil({ age: 19 })).map(([slug]) => slug)).not.toContain('sma');
  });
});
