import { describe, expect, it } from 'vitest';
import { planMerge } from './plan-merge.js';

const garde = {
  nom: 'MJC Empalot',
  telephone: null,
  courriel: 'mjc@essai.example',
  adresse: '12 rue A',
  code_insee: '31555',
  departement_code: '31',
  a_confirmer: ['courriel'],
};
const absorbe = {
  nom: 'Maison des jeunes',
  telephone: '0561000000',
  courriel: 'autre@essai.example',
  adresse: '14 rue B',
  code_insee: '31555',
  longitude: 1.4,
  departement_code: '31',
  a_confirmer: ['telephone', 'nom'],
};

describe('a merge', () => {
  it('keeps what the kept sheet says and takes what only the other says, with its doubts', () => {
    expect(planMerge(garde, absorbe, {})).toEqual({
      telephone: '0561000000',
      a_confirmer: ['courriel', 'telephone'],
    });
  });

  it('takes what was chosen of the other, and leaves what was chosen of the first', () => {
    const choice = { courriel: 'absorbe', telephone: 'garde' } as const;
    expect(planMerge(garde, absorbe, choice)).toEqual({
      courriel: 'autre@essai.example',
      a_confirmer: [],
    });
  });

  it('says the doubts that stay, even when both sheets have the same', () => {
    const doubted = { ...absorbe, a_confirmer: ['courriel'] };
    expect(planMerge(garde, doubted, { courriel: 'absorbe', telephone: 'garde' })).toEqual({
      courriel: 'autre@essai.example',
      a_confirmer: ['courriel'],
    });
  });

  it('takes an address as a whole', () => {
    const taken = planMerge(garde, absorbe, { adresse: 'absorbe', telephone: 'garde' });
    expect(taken).toEqual({ adresse: '14 rue B', longitude: 1.4, a_confirmer: ['courriel'] });
    expect(planMerge({ ...garde, adresse: null }, absorbe, {})).toMatchObject({
      adresse: '14 rue B',
    });
    const elsewhere = { ...absorbe, code_insee: '31044' };
    expect(planMerge({ ...garde, adresse: null }, elsewhere, {})).not.toHaveProperty('adresse');
    const nowhere = { ...garde, adresse: null, code_insee: null };
    expect(planMerge(nowhere, absorbe, {})).toMatchObject({
      adresse: '14 rue B',
      code_insee: '31555',
    });
  });

  it('writes nothing when both say the same', () => {
    expect(planMerge(garde, garde, { nom: 'absorbe' })).toEqual({});
  });
});
