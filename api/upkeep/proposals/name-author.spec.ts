import { describe, expect, it } from 'vitest';
import { nameAuthor } from './name-author.js';

const person = { compte_id: 'a', courriel: 'lea@exemple.org', nom: null, roles: [] };

describe('who writes', () => {
  it('is called by their name, never by their address', () => {
    expect(nameAuthor({ ...person, nom: 'Léa' }, true)).toBe('Léa');
    expect(nameAuthor(person, true)).toBe('un gestionnaire');
    expect(nameAuthor(person, false)).toBe('la structure');
  });
});
