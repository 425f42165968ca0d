import { describe, expect, it } from 'vitest';
import { SHEET_COLUMNS } from '../catalogue/edition/sheet-columns.js';
import { OBJETS } from '../catalogue/edition/sheet.js';
import { labelField } from './label-field.js';

describe('the label of a field', () => {
  it.each(OBJETS)('is in French for every field of a %s', (objet) => {
    for (const [champ] of SHEET_COLUMNS[objet]) expect(labelField(champ)).not.toBe(champ);
  });
});
