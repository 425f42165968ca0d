import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_SCORE, scorePair } from './score-pair.js';
import { readFacts, type StructureFacts } from './structure-facts.js';

const facts = (changes: Partial<StructureFacts>): StructureFacts => ({
  id: 'a',
  nom: 'MJC de Graulhet',
  siret: null,
  commune: 'Graulhet',
  code_insee: '81105',
  departement_code: '81',
  departement_nom: 'Tarn',
  adresse: null,
  longitude: null,
  latitude: null,
  point_precision: null,
  telephone: null,
  courriel: null,
  site_web: null,
  ...changes,
});

const score = (a: Partial<StructureFacts>, b: Partial<StructureFacts>) =>
  scorePair(readFacts(facts(a)), readFacts(facts({ id: 'b', ...b })));

describe('two sheets', () => {
  it('of one SIRET are one structure, whatever each source calls it', () => {
    const siret = '13002793100042';
    const { score: found, pour } = score(
      { siret, nom: 'CFA de l’Ariège' },
      { siret, nom: 'Chambre de métiers – antenne de Foix' },
    );
    expect(found).toBeGreaterThan(0.9);
    expect(pour).toContain('Même SIRET');
  });

  it('of one name in one town are put before a human', () => {
    const { score: found, pour } = score(
      {},
      { nom: 'ASS. MAISON DES JEUNES ET DE LA CULTURE DE GRAULHET' },
    );
    expect(found).toBeGreaterThan(0.9);
    expect(pour).toEqual(['Même nom', 'Même commune : Graulhet']);
  });

  it('of one network in two towns are two', () => {
    const elsewhere = { commune: 'Albi', code_insee: '81004' };
    const network = { nom: 'Purple Campus', siret: '89079142900172', adresse: '6 avenue Hoche' };
    const other = { ...network, ...elsewhere, siret: '89079142900180', adresse: '40 allée Juin' };
    const { score: found, contre } = score(network, other);
    expect(found).toBeLessThan(0.1);
    expect(contre).toEqual([
      'Même SIREN, mais deux établissements',
      'Communes différentes : Graulhet, Albi',
    ]);
  });

  it('in one building are two when their names differ', () => {
    const at = { adresse: '1202 L’Occitane', telephone: null };
    const { score: found, contre } = score({ ...at, nom: 'Juriscampus' }, { ...at, nom: 'Andil' });
    expect(found).toBeLessThan(CANDIDATE_SCORE);
    expect(contre).toContain('Noms différents');
  });

  it('of which one is an antenna, or of another nature, are less likely to be one', () => {
    const seat = { nom: 'Mission Locale Toulouse' };
    const antenna = score(seat, { nom: 'Mission Locale Toulouse - antenne Mirail' });
    expect(antenna.contre).toContain('Une antenne, et son siège ou une autre');
    const town = score({ nom: 'Com d’Onet' }, { nom: 'MJC d’Onet' });
    expect(town.score).toBeLessThan(CANDIDATE_SCORE);
    expect(town.contre).toContain('Natures différentes : commune, MJC');
  });

  it('reached by one telephone and written otherwise are put before a human', () => {
    const at = { adresse: '31 rue Georges-Lassalle', telephone: '05 62 00 00 01' };
    const { score: found } = score(
      { ...at, nom: 'Mob 65 (auto-école solidaire)' },
      {
        nom: 'Auto-école solidaire (Mob 65)',
        adresse: '31 R. Georges Lassalle',
        telephone: '+33562000001',
      },
    );
    expect(found).toBeGreaterThan(0.9);
  });

  it('score alike in either order, from 0 to 1', () => {
    const text = fc.option(fc.string({ maxLength: 30, unit: 'grapheme' }));
    const any = fc.record({
      nom: fc.string({ maxLength: 40, unit: 'grapheme' }),
      siret: fc.constantFrom(null, '13002793100042', '13002793100018', '89079142900172'),
      commune: text,
      code_insee: fc.constantFrom(null, '81105', '81004'),
      adresse: text,
      telephone: text,
      courriel: text,
      site_web: text,
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = score(a, b);
        expect(score(b, a).score).toBeCloseTo(there.score, 6);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
