import { describe, expect, it } from 'vitest';
import { parsePartners, readPartnersText } from './partner.js';
import { rulesOf } from './partner-rules.js';

const partners = parsePartners(readPartnersText());

function rulesOfId(id: string) {
  const partner = partners.find((one) => one.id === id);
  if (!partner) throw new Error(id);
  return rulesOf(partner).map(({ sujet, operateur, nature, explication }) => ({
    sujet,
    operateur,
    nature,
    explication,
  }));
}

describe('the partners of the seed', () => {
  it('are 279, each once, in order', () => {
    const ids = partners.map(({ id }) => id);
    expect(ids).toHaveLength(279);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('name their source', () => {
    expect(partners.filter(({ source }) => source.nom.trim() === '')).toEqual([]);
  });

  it('have a commune, or a zone that keeps them for their département', () => {
    const lost = partners.filter(({ code_insee, zone }) => !code_insee && !zone?.length);
    expect(lost).toEqual([]);
  });
});

describe('what a place says of whom it takes', () => {
  it('is nothing when its scheme says it already', () => {
    expect(rulesOfId('e2c-30-001')).toEqual([]);
    expect(rulesOfId('mission_locale-30-003')).toEqual([]);
  });

  it('is its own ages when they differ', () => {
    expect(rulesOfId('e2c-12-001')).toEqual([
      {
        sujet: 'age',
        operateur: 'min',
        nature: 'regle_du_site',
        explication: 'il faut avoir 18 ans ou plus',
      },
      {
        sujet: 'age',
        operateur: 'max',
        nature: 'regle_du_site',
        explication: 'il faut avoir 30 ans au plus',
      },
    ]);
  });

  it('is a handicap for Cap emploi', () => {
    expect(rulesOfId('cap_emploi-30-001').map(({ sujet }) => sujet)).toEqual(['age', 'handicap']);
  });

  it('is that everyone is welcome at France services', () => {
    expect(rulesOfId('france_services-30-002')).toMatchObject([
      { sujet: 'accueil', operateur: 'toujours' },
    ]);
  });
});
