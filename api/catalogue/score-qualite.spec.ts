import { describe, expect, it } from 'vitest';
import {
  type ScoredService,
  scoreAdresse,
  scoreCourriel,
  scoreDateMaj,
  scoreDescription,
  scoreFrais,
  scoreMobilisation,
  scoreQualite,
  scoreStructure,
  scoreTelephone,
} from './score-qualite.js';

const TODAY = '2026-11-21';

function aService(part: Partial<ScoredService>): ScoredService {
  return {
    source: 'dora',
    date_maj: TODAY,
    adresse: null,
    telephone: null,
    courriel: null,
    lien_mobilisation: null,
    modes_accueil: null,
    modes_mobilisation: null,
    mobilisable_par: null,
    thematiques: null,
    publics: null,
    description: '',
    frais: null,
    frais_precisions: null,
    ...part,
  };
}

describe('the quality score of data·inclusion', () => {
  it('asks for an address only where people are received', () => {
    expect(scoreAdresse(aService({ modes_accueil: ['a-distance'] }))).toBeNull();
    expect(scoreAdresse(aService({ modes_accueil: ['en-presentiel'] }))).toBe(0);
    expect(scoreAdresse(aService({ modes_mobilisation: ['se-presenter'] }))).toBe(0);
    expect(
      scoreAdresse(aService({ modes_accueil: ['en-presentiel'], adresse: '1 rue Haute' })),
    ).toBe(1);
  });

  it('asks for a phone only where one telephones', () => {
    expect(scoreTelephone(aService({}))).toBeNull();
    expect(scoreTelephone(aService({ modes_mobilisation: ['telephoner'] }))).toBe(0);
    expect(
      scoreTelephone(aService({ modes_mobilisation: ['telephoner'], telephone: '3949' })),
    ).toBe(1);
  });

  it('asks for an e-mail only where one writes', () => {
    expect(scoreCourriel(aService({}))).toBeNull();
    expect(scoreCourriel(aService({ modes_mobilisation: ['envoyer-un-courriel'] }))).toBe(0);
    const modes_mobilisation = ['envoyer-un-courriel'];
    expect(scoreCourriel(aService({ modes_mobilisation, courriel: 'a@b.fr' }))).toBe(1);
  });

  it('gives half for either who or how, all for both', () => {
    expect(scoreMobilisation(aService({}))).toBe(0);
    expect(scoreMobilisation(aService({ mobilisable_par: ['usagers'] }))).toBe(0.5);
    expect(scoreMobilisation(aService({ modes_mobilisation: ['telephoner'] }))).toBe(0.5);
    const both = { modes_mobilisation: ['telephoner'], mobilisable_par: ['usagers'] };
    expect(scoreMobilisation(aService(both))).toBe(1);
    expect(scoreMobilisation(aService({ modes_mobilisation: [], mobilisable_par: [] }))).toBe(0);
  });

  it.each([
    ['2026-11-21', 1],
    ['2026-06-01', 1],
    ['2024-11-21', 0],
    ['2010-01-01', 0],
  ])('trusts a sheet of %s for %d', (date_maj, score) => {
    expect(scoreDateMaj(aService({ date_maj }), TODAY)).toBe(score);
  });

  it('trusts a sheet of fifteen months for half', () => {
    expect(scoreDateMaj(aService({ date_maj: '2025-08-21' }), TODAY)).toBeCloseTo(0.5, 1);
  });

  it.each(['agefiph', 'france-travail'])('does not ask %s for a date', (source) => {
    expect(scoreDateMaj(aService({ source, date_maj: '2010-01-01' }), TODAY)).toBeNull();
  });

  it.each([
    [49, 0],
    [50, 0.5],
    [199, 0.5],
    [200, 1],
    [1999, 1],
    [2000, 0.5],
  ])('gives a description of %d characters %d', (length, score) => {
    expect(scoreDescription(aService({ description: 'x'.repeat(length) }))).toBe(score);
  });

  it('asks what a service that is paid for costs', () => {
    expect(scoreFrais(aService({}))).toBe(0);
    expect(scoreFrais(aService({ frais: 'gratuit' }))).toBe(1);
    expect(scoreFrais(aService({ frais: 'payant' }))).toBe(0.5);
    expect(scoreFrais(aService({ frais: 'payant', frais_precisions: '5 €' }))).toBe(1);
  });

  it('is the mean of what applies, to two decimals', () => {
    // Of seven criteria that apply, only the date is good.
    expect(scoreQualite(aService({}), TODAY)).toBe(0.14);
    const whole = aService({
      adresse: '1 rue Haute',
      telephone: '+33466883785',
      modes_accueil: ['en-presentiel'],
      modes_mobilisation: ['telephoner'],
      mobilisable_par: ['usagers'],
      thematiques: ['mobilite--preparer-un-permis'],
      publics: ['jeunes'],
      description: 'x'.repeat(500),
      frais: 'gratuit',
    });
    expect(scoreQualite(whole, TODAY)).toBe(1);
  });

  it('of a structure is the mean of its services, 0 without any', () => {
    expect(scoreStructure([])).toBe(0);
    expect(scoreStructure([0.5, 0.66])).toBe(0.58);
  });
});
