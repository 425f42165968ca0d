import { describe, expect, it } from 'vitest';
import { namedValues } from './named-values.js';

describe('what fields name by an id or a code', () => {
  it('is gathered by kind, each once', () => {
    const { sheets, territories } = namedValues([
      { lieu_id: 'a', poste_id: null, nom: 'lieu_id' },
      { lieu_id: 'b', gestionnaire_id: 's', structure_id: 's' },
      { lieu_id: 'a', zone_eligibilite: ['30', '30341'], code_insee: '30341' },
    ]);
    expect(Object.fromEntries([...sheets].map(([objet, ids]) => [objet, [...ids]]))).toEqual({
      lieu: ['a', 'b'],
      poste: [],
      structure: ['s'],
    });
    expect([...territories]).toEqual(['30', '30341']);
  });

  it('names who takes over, a post or a structure, and the words of long vocabularies', () => {
    const { sheets, slugs } = namedValues([
      { successeur_id: 'x', thematiques: ['mobilite--permis'], reseaux_porteurs: null },
    ]);
    expect([...sheets.keys()]).toEqual(['poste', 'structure']);
    expect([...slugs]).toEqual(['mobilite--permis']);
  });

  it('may be nothing', () => {
    expect(namedValues([{ nom: 'A', zone_eligibilite: null }]).sheets.size).toBe(0);
  });
});
