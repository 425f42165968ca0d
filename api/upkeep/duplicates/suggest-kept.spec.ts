import { describe, expect, it } from 'vitest';
import { suggestKept } from './suggest-kept.js';

const sheet = { statut: 'publie', membres: 0, champs_humains: 0, services: 0, remplis: 5 };

describe('the sheet suggested to be kept', () => {
  it('is the one that people hold, even when the other says more', () => {
    expect(suggestKept({ ...sheet, services: 9 }, { ...sheet, membres: 1 })).toBe('b');
    expect(suggestKept({ ...sheet, remplis: 20 }, { ...sheet, champs_humains: 1 })).toBe('b');
  });
  it('is the one that anybody can read', () => {
    expect(suggestKept({ ...sheet, membres: 3, statut: 'brouillon' }, sheet)).toBe('b');
  });
  it('is else the fuller, then the first', () => {
    expect(suggestKept(sheet, { ...sheet, remplis: 6 })).toBe('b');
    expect(suggestKept(sheet, sheet)).toBe('a');
  });
});
