import { describe, expect, it } from 'vitest';
import { amountsOf, amountText, durationOf, weekHoursOf } from './scheme-facts';

const SOURCE = { nom: 'mes-allocs.fr', url: null };
const amount = (libelle: string, euros: number, annee: number) =>
  ({ libelle, euros, par: 'mois', annee, source: SOURCE }) as const;
const CEJ = {
  duree: '6 à 12 mois',
  heures_semaine_min: 15,
  heures_semaine_max: 20,
  montants: [
    amount('Allocation au plus, mineur', 220.92, 2024),
    amount('Allocation au plus, majeur', 561.68, 2025),
    amount('Allocation au plus, mineur', 224.68, 2025),
  ],
};
const nothing = {
  duree: null,
  nombre_semaines: null,
  volume_horaire_hebdomadaire: null,
  remuneration: null,
  dispositif_fiche: null,
};

describe('a solution whose structure says nothing', () => {
  const told = { ...nothing, dispositif_fiche: CEJ };

  it('lasts and takes what its scheme says, said to be of the scheme', () => {
    expect(durationOf(told)).toBe('6 à 12 mois (selon le dispositif)');
    expect(weekHoursOf(told)).toBe('15 à 20\u00a0h (selon le dispositif)');
  });

  it('pays what its scheme pays, the latest year alone, with that year', () => {
    expect(amountsOf(told).map((one) => amountText(one).replaceAll(/\s/g, ' '))).toEqual([
      '561,68 € par mois en 2025',
      '224,68 € par mois en 2025',
    ]);
  });

  it('stays unknown without a scheme', () => {
    expect([durationOf(nothing), weekHoursOf(nothing), amountsOf(nothing)]).toEqual([
      null,
      null,
      [],
    ]);
  });
});

describe('a solution whose structure says how long and how much', () => {
  it('says that, and not what the scheme says', () => {
    const told = {
      duree: null,
      nombre_semaines: 1,
      volume_horaire_hebdomadaire: 35,
      remuneration: '500 € par mois',
      dispositif_fiche: CEJ,
    };
    expect([durationOf(told), weekHoursOf(told), amountsOf(told)]).toEqual([
      '1 semaine',
      '35\u00a0h',
      [],
    ]);
  });
});
