import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RYTHMES } from './rythme.js';
import { isToConfirm, mayRemind, type Reminded, whoToRemind } from './who-to-remind.js';

const NOW = new Date('2026-11-21T07:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const one = (part: Partial<Reminded> = {}): Reminded => ({
  rythme: 'mensuel',
  sans_reponse: 1,
  dernier_rappel: daysAgo(30),
  ...part,
});

describe('who may be reminded', () => {
  it('is who was never written to, unless they asked for nothing', () => {
    expect(mayRemind(one({ dernier_rappel: null, sans_reponse: 0 }), NOW)).toBe(true);
    expect(mayRemind(one({ dernier_rappel: null, rythme: 'jamais' }), NOW)).toBe(false);
  });

  it.each([
    ['hebdomadaire', 7],
    ['mensuel', 30],
    ['trimestriel', 91],
  ] as const)('is asked again at the rhythm chosen, %s', (rythme, days) => {
    expect(mayRemind(one({ rythme, dernier_rappel: daysAgo(days) }), NOW)).toBe(true);
    expect(mayRemind(one({ rythme, dernier_rappel: daysAgo(days - 1) }), NOW)).toBe(false);
  });

  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [12, 120],
  ])('waits longer after %i reminders without an answer', (sans_reponse, days) => {
    expect(mayRemind(one({ sans_reponse, dernier_rappel: daysAgo(days) }), NOW)).toBe(true);
    expect(mayRemind(one({ sans_reponse, dernier_rappel: daysAgo(days - 1) }), NOW)).toBe(false);
  });

  it('never waits less because they answer less', () => {
    const anybody = fc.record({
      rythme: fc.constantFrom(...RYTHMES),
      sans_reponse: fc.nat(20),
      dernier_rappel: fc.nat(800).map(daysAgo),
    });
    fc.assert(
      fc.property(anybody, (recipient) => {
        const silent = { ...recipient, sans_reponse: recipient.sans_reponse + 1 };
        expect(mayRemind(recipient, NOW) || !mayRemind(silent, NOW)).toBe(true);
      }),
    );
  });
});

describe('what is to confirm', () => {
  const said = (famille: string, confirmee_le: string) => ({
    famille,
    par: 'la structure',
    methode: 'lien',
    confirmee_le,
  });

  it('is what nobody confirmed, or one of whose families is past its date', () => {
    expect(isToConfirm([], '2026-11-21')).toBe(true);
    expect(isToConfirm([said('tout', '2026-11-01')], '2026-11-21')).toBe(false);
    expect(isToConfirm([said('tout', '2026-08-01')], '2026-11-21')).toBe(true);
    expect(isToConfirm([said('horaires', '2026-11-01')], '2026-11-21')).toBe(true);
  });
});

describe('whom to remind', () => {
  const nora = { courriel: 'nora@exemple.fr', structureIds: ['a', 'b', 'c'] };
  const paul = { courriel: 'paul@exemple.fr', structureIds: ['d'] };

  it('is each once, about all that is due and nothing else', () => {
    const due = new Set(['a', 'c']);
    expect(whoToRemind([nora, paul], { due, known: new Map(), now: NOW })).toEqual([
      { courriel: nora.courriel, structureIds: ['a', 'c'] },
    ]);
  });

  it('is not who was written to lately', () => {
    const known = new Map([[paul.courriel, one({ dernier_rappel: daysAgo(3) })]]);
    expect(whoToRemind([paul], { due: new Set(['d']), known, now: NOW })).toEqual([]);
  });
});
