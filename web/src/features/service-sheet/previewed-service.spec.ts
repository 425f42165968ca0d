import { describe, expect, it } from 'vitest';
import { previewedService } from './previewed-service';

const NO_CONTACT = 'Aucun contact connu.';

describe('the preview of a sheet', () => {
  it('says what is being typed', () => {
    const shown = previewedService(
      { nom: 'Écoute', telephone: '04 66', publics: ['jeunes'], regles: [{ explication: 'a' }] },
      null,
      NO_CONTACT,
    );
    expect(shown).toMatchObject({
      nom: 'Écoute',
      publics: ['jeunes'],
      regles: ['a'],
      contact: { origine: 'service', telephone: '04 66' },
    });
  });

  it('says that nobody can be reached', () => {
    expect(previewedService({}, null, NO_CONTACT).contact.explication).toBe(NO_CONTACT);
  });

  it('leaves out what is not of its kind', () => {
    const shown = previewedService({ places_total: 'dix', publics: 'tous' }, null, NO_CONTACT);
    expect(shown).toMatchObject({ places_total: null, publics: [] });
  });
});
