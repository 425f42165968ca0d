import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../seed/reference/dispositifs/relations.js';
import { aProfil } from '../../test/factories/a-rule.js';
import { applicableRelations } from './applicable-relations.js';

const TODAY = '2026-11-21';
const inCej = aProfil({ age: 20, situations: ['en-cej'] });

const typesFor = (slug: string, profil = inCej) =>
  applicableRelations({ slug, relations: RELATIONS, profil, today: TODAY }).map(({ type }) => type);

describe('the relations that a young person meets', () => {
  it('says to who is in CEJ that the service civique suspends the allowance', () => {
    const [relation] = applicableRelations({
      slug: 'service-civique',
      relations: RELATIONS,
      profil: inCej,
      today: TODAY,
    });
    expect(relation).toMatchObject({
      type: 'suspend_allocation',
      reference_legale: 'article R5131-24, III, 4°',
    });
    expect(relation?.explication).toContain('suspendue');
  });

  it('says to who is in CEJ that the pay of the E2C is deducted', () => {
    expect(typesFor('e2c')).toContain('deduit');
  });

  it('never tells who is in CEJ that the E2C or the Promo 16-18 is closed to her', () => {
    expect(typesFor('e2c')).not.toContain('incompatible');
    expect(typesFor('promo-16-18')).not.toContain('incompatible');
  });

  it('says that PACEA and CEJ do not go together, from either side', () => {
    expect(typesFor('pacea')).toContain('incompatible');
    expect(typesFor('cej', aProfil({ situations: ['en-pacea'] }))).toContain('incompatible');
  });

  it('says nothing to who is in no scheme, or of whom nothing is known', () => {
    expect(typesFor('service-civique', aProfil())).toEqual([]);
    expect(typesFor('service-civique', aProfil({ situations_exclues: ['en-cej'] }))).toEqual([]);
  });

  it('forgets a relation that is no longer in force', () => {
    const ended = RELATIONS.map((relation) => ({ ...relation, valable_au: '2026-01-01' }));
    expect(
      applicableRelations({ slug: 'e2c', relations: ended, profil: inCej, today: TODAY }),
    ).toEqual([]);
  });
});
