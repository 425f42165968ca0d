import { describe, expect, it } from 'vitest';
import { EDITABLE_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import { CRITERES_DE_QUALITE } from '../../catalogue/score-qualite.js';
import { adviseQuality } from './advise-quality.js';

describe('the advice on quality', () => {
  it('is given for what falls short, and only for that', () => {
    const [adresse, telephone, description] = adviseQuality([
      { critere: 'adresse_bien_definie', note: null },
      { critere: 'telephone_bien_defini', note: 1 },
      { critere: 'description_bien_definie', note: 0.5 },
    ]);
    expect(adresse?.conseil).toBeNull();
    expect(telephone?.conseil).toBeNull();
    expect(description?.conseil).toContain('200 à 2 000');
  });

  it('names fields of the form, for each of the ten criteria', () => {
    const advised = adviseQuality(CRITERES_DE_QUALITE.map((critere) => ({ critere, note: 0 })));
    expect(advised).toHaveLength(10);
    for (const { champs, conseil } of advised) {
      expect(conseil).toMatch(/\.$/);
      expect(Object.keys(EDITABLE_FIELDS.service)).toEqual(expect.arrayContaining([...champs]));
    }
  });
});
