import { describe, expect, it } from 'vitest';
import { searchTerms } from './search-terms';

const TERMS = [
  { value: 'mobilite--permis', label: 'Passer le permis', description: 'Code, conduite' },
  { value: 'sante--ecoute', label: 'Accès à l’écoute', description: 'Santé mentale, écoute' },
  { value: 'sante--soins', label: 'Se soigner', description: 'Médecins, permis d’accès' },
];
const found = (text: string) => searchTerms(TERMS, text).map(({ value }) => value);

describe('a term', () => {
  it('is found without its accents', () => {
    expect(found('ecoute')).toEqual(['sante--ecoute']);
  });

  it('is found by its name before its description', () => {
    expect(found('permis')).toEqual(['mobilite--permis', 'sante--soins']);
  });

  it('is not searched for one letter', () => {
    expect(found('p')).toEqual([]);
  });
});
