import { describe, expect, it } from 'vitest';
import { keepHumanFields } from './keep-human-fields.js';

const current = { nom: 'Écoute', description: null, telephone: '0466000001' };
const row = { nom: 'Écoute', description: 'Écoute', telephone: '0466000002', a_confirmer: ['nom'] };

describe('what a human wrote, when an import says otherwise', () => {
  it('stays, and what the import says is suggested', () => {
    const { row: kept, suggestions } = keepHumanFields(row, current, ['telephone', 'nom']);
    expect(kept).toMatchObject({ telephone: '0466000001', a_confirmer: [] });
    expect(suggestions).toEqual([
      { champ: 'telephone', actuel: '0466000001', propose: '0466000002' },
    ]);
  });

  it('is not asked about a presentation that only repeats the name', () => {
    expect(keepHumanFields(row, current, ['description']).suggestions).toEqual([]);
    const told = { ...row, description: 'On écoute.' };
    expect(keepHumanFields(told, current, ['description']).suggestions).toHaveLength(1);
  });
});
