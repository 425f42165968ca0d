import { describe, expect, it } from 'vitest';
import { MODELES } from '../../api/catalogue/modeles/modeles.js';
import { explainEligibility } from '../../api/dispositifs/explain-eligibility.js';
import type { Situation } from '../../api/dispositifs/situations.js';
import { REFERENCE_DISPOSITIFS } from '../reference/dispositifs/reference.js';
import { parsePartners, readPartnersText } from './partner.js';
import { servicesOf } from './partner-rows.js';
import { rulesOf } from './partner-rules.js';

const PARTNERS = parsePartners(readPartnersText());

function verdictAt(id: string, age: number, situations: readonly Situation[] = []) {
  const partner = PARTNERS.find((one) => one.id === id);
  if (!partner) throw new Error(`No such partner: ${id}`);
  const slug = MODELES[partner.type][0]?.dispositif ?? null;
  const reglesDuDispositif =
    REFERENCE_DISPOSITIFS.find((scheme) => scheme.slug === slug)?.regles ?? [];
  return explainEligibility({
    reglesDuDispositif,
    reglesDuService: rulesOf(partner),
    profil: { age, situations, situations_exclues: ['en-emploi'] },
    today: '2026-11-21',
  });
}

describe('what a partner says of whom it takes', () => {
  it('is written for each of the 279, from its own row', () => {
    expect(PARTNERS).toHaveLength(279);
    for (const partner of PARTNERS) {
      for (const { source_nom, nature } of rulesOf(partner)) {
        expect(source_nom).not.toBe('');
        expect(nature).toBe('regle_du_site');
      }
    }
  });

  it('overrides the scheme both ways: the E2C of Onet-le-Château takes 18 to 30', () => {
    const out: readonly Situation[] = ['sorti-ecole-plus-un-an'];
    expect(verdictAt('e2c-12-001', 17, out).verdict).toBe('non_eligible');
    expect(verdictAt('e2c-12-001', 28, out).verdict).toBe('eligible');
    expect(verdictAt('e2c-30-001', 17, out).verdict).toBe('eligible');
    expect(verdictAt('e2c-30-001', 28, out).verdict).toBe('a_verifier');
  });

  it('is a rule of the place where the place itself states its ages', () => {
    expect(verdictAt('fjt-34-001', 31).verdict).toBe('non_eligible');
    expect(verdictAt('fjt-65-001', 31).verdict).toBe('a_verifier');
    expect(verdictAt('mda-81-001', 26).verdict).toBe('eligible');
    expect(verdictAt('mda-81-001', 11).verdict).toBe('non_eligible');
  });

  it('asks two criteria of level 2 in a temporary work agency, three elsewhere', () => {
    expect(verdictAt('iae-30-001', 20, ['niveau-cap-max']).verdict).toBe('eligible');
    expect(verdictAt('iae-34-001', 20, ['niveau-cap-max']).verdict).toBe('a_verifier');
    expect(verdictAt('iae-30-001', 40, ['beneficiaire-rsa']).verdict).toBe('eligible');
  });

  it('welcomes in a sentence of its own, never beside « unknown »', () => {
    const { verdict, raisons } = verdictAt('centre_social-30-001', 17);
    expect(verdict).toBe('eligible');
    expect(raisons.map(({ explication }) => explication)).toEqual([
      expect.stringMatching(/^Ce lieu reçoit les habitants du territoire \(source/),
    ]);
  });
});

describe('what a mission locale says of its PACEA', () => {
  it('is for who has left school, and the CEJ keeps its own rule and source', () => {
    const antenna = PARTNERS.find(({ id }) => id === 'ml_antenne-30-001');
    if (!antenna) throw new Error('No such partner');
    const surroundings = { centreOf: new Map(), listeCej: new Set<string>() };
    const [cej, pacea] = servicesOf(antenna, surroundings);
    expect(cej?.regles).toEqual([]);
    expect(pacea?.regles.map(({ sujet }) => sujet)).toEqual(['scolarise']);
  });
});
