import { describe, expect, it } from 'vitest';
import { filledFields } from './filled-fields.js';

describe('what a first publication shows', () => {
  it('is what people wrote, and only that', () => {
    const champs = {
      nom: 'Atelier',
      description: '',
      publics: [],
      telephone: null,
      places_disponibles: 0,
      hebergement: false,
      statut: 'soumis',
      source: 'saisie',
    };
    expect(filledFields({ objet: 'service', champs })).toEqual({
      nom: 'Atelier',
      places_disponibles: 0,
      hebergement: false,
    });
  });
});
