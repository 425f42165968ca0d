import { describe, expect, it } from 'vitest';
import { aProfil } from '../../test/factories/a-rule.js';
import { deduceSituations } from './deduce-situations.js';

describe('what is known of a young person', () => {
  it('leaves unknown whatever nobody said', () => {
    expect(deduceSituations(aProfil()).size).toBe(0);
  });

  it('knows that a French national neither asks for asylum nor is a refugee', () => {
    const known = deduceSituations(aProfil({ situations: ['nationalite-francaise'] }));
    expect(known.get('demandeur-asile')).toBe(false);
    expect(known.get('refugie')).toBe(false);
  });

  it('does not guess the nationality of who asks for no asylum', () => {
    const known = deduceSituations(aProfil({ situations_exclues: ['demandeur-asile'] }));
    expect(known.has('nationalite-francaise')).toBe(false);
  });

  it('knows that who has no diploma is at CAP level at most', () => {
    expect(deduceSituations(aProfil({ situations: ['sans-diplome'] })).get('niveau-cap-max')).toBe(
      true,
    );
  });

  it('knows that who is above CAP has a diploma', () => {
    const known = deduceSituations(aProfil({ situations_exclues: ['niveau-cap-max'] }));
    expect(known.get('sans-diplome')).toBe(false);
  });

  it('keeps what was said rather than what it implies', () => {
    const said = aProfil({ situations: ['nationalite-francaise', 'refugie'] });
    expect(deduceSituations(said).get('refugie')).toBe(true);
  });

  it('treats a situation said both ways as unknown', () => {
    const said = aProfil({ situations: ['handicap'], situations_exclues: ['handicap'] });
    expect(deduceSituations(said).has('handicap')).toBe(false);
  });
});
