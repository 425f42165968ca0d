import { describe, expect, it } from 'vitest';
import { chooseColumns } from './choose-columns.js';
import { matchColumns } from './match-columns.js';

const HEADERS = ['Nom', 'Libellé long', 'Ville', 'Divers'];
const guessed = matchColumns(HEADERS);

describe('columns that a person corrects', () => {
  it('stay as guessed when nothing is said', () => {
    expect(chooseColumns(HEADERS, guessed, {})).toEqual(guessed);
  });

  it('give their field to the column that is chosen, and to it alone', () => {
    const { fields, ignored } = chooseColumns(HEADERS, guessed, { 'Libellé long': 'nom' });
    expect(fields).toEqual([null, 'nom', 'commune', null]);
    expect(ignored).toEqual(['Nom', 'Divers']);
  });

  it('may be left out', () => {
    const { fields, ignored } = chooseColumns(HEADERS, guessed, { Ville: null });
    expect(fields[2]).toBeNull();
    expect(ignored).toContain('Ville');
  });

  it('never hold one field twice', () => {
    const { fields } = chooseColumns(HEADERS, guessed, { Divers: 'commune', Ville: 'commune' });
    expect(fields.filter((field) => field === 'commune')).toHaveLength(1);
  });
});
