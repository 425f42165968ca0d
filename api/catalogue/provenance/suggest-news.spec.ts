import { describe, expect, it } from 'vitest';
import { suggestNews } from './suggest-news.js';

const merged = { nom: 'MJC', telephone: '0561000000', description: null, source: 'autre' };
const kept = { nom: 'Maison des jeunes', telephone: '0561000001', description: null, source: 'a' };

describe('the source of a sheet that was merged', () => {
  it('suggests what it says anew to the sheet that was kept', () => {
    const row = { ...merged, telephone: '0561000009', empreinte: 'x' };
    expect(suggestNews(row, merged, kept)).toEqual([
      { champ: 'telephone', actuel: '0561000001', propose: '0561000009' },
    ]);
  });

  it('suggests nothing when it says what it said, what the other says, or nothing more', () => {
    expect(suggestNews(merged, merged, kept)).toEqual([]);
    expect(suggestNews({ ...merged, nom: 'Maison des jeunes' }, merged, kept)).toEqual([]);
    expect(suggestNews({ ...merged, telephone: null, source: 'b' }, merged, kept)).toEqual([]);
  });
});
