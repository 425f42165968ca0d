import { describe, expect, it } from 'vitest';
import { type Draft, faultOf, freshDraft, permanenceAt, withDraft } from './draft';

const QUISSAC: Draft = { ...freshDraft('mobilite'), lieu: { commune: '30210' }, nom: 'Quissac' };

describe('a permanence that is being said', () => {
  it('can be tried once its place is known', () => {
    expect(faultOf(QUISSAC)).toBeNull();
  });

  it.each<readonly [string, Partial<Draft>, string]>([
    ['without a place', { lieu: null }, 'place'],
    [
      'without a day of the week',
      { recurrence: { frequence: 'hebdomadaire', toutes_les: 1, jours: [], debut: null } },
      'days',
    ],
    ['without its date', { recurrence: { frequence: 'une_fois', date: '' } }, 'date'],
    ['that ends before it begins', { heure_debut: '17:00', heure_fin: '14:00' }, 'hours'],
  ])('cannot be tried %s', (_name, part, fault) => {
    expect(faultOf({ ...QUISSAC, ...part })).toBe(fault);
  });

  it('takes the place of the one it was drawn from, or comes last', () => {
    const one = permanenceAt(QUISSAC, { commune: '30007' });
    const two = permanenceAt(QUISSAC, { commune: '30350' });
    const said = permanenceAt(QUISSAC, { commune: '30210' });
    expect(withDraft([one, two], { ...QUISSAC, rank: 0 })).toEqual([said, two]);
    expect(withDraft([one, two], QUISSAC)).toEqual([one, two, said]);
  });
});
