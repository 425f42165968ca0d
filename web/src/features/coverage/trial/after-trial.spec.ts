import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../../../api/coverage';
import type { TriedCommune } from '../../../api/coverage-trial';
import { afterTrial } from './after-trial';

const NOTHING = { offres_vivantes: 0, offres_a_confirmer: 0, indice: 0 } as const;
const BEFORE = { couvert: 'non_couvert', raison: 'aucune-offre', ...NOTHING } as const;
const AFTER = { couvert: 'couvert', raison: null, ...NOTHING, offres_vivantes: 1 } as const;

const rowOf = (code: string): CoverageRow => ({
  code,
  nom: code,
  jeunes: 40,
  jeunes_estimes: true,
  jeunes_inconnus: 0,
  jeunes_hors_territoire: 0,
  ...BEFORE,
});

describe('the map after a trial', () => {
  it('shows what changes as it would become, and the rest as it is', () => {
    const quissac: TriedCommune = {
      code: '30210',
      nom: 'Quissac',
      jeunes: 40,
      jeunes_estimes: true,
      gagnee: true,
      avant: BEFORE,
      apres: AFTER,
    };
    expect(afterTrial([rowOf('30210'), rowOf('30007')], [quissac])).toEqual([
      { ...rowOf('30210'), ...AFTER },
      rowOf('30007'),
    ]);
  });
});
