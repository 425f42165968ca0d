import { describe, expect, it } from 'vitest';
import { EDITABLE_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import { OBJETS } from '../../catalogue/edition/sheet.js';
import { fieldsToModerate, SENSITIVE_FIELDS, splitByModeration } from './needs-moderation.js';

const EDIT = { nom: 'Accueil', telephone: '+33466000000', adresse: '1 rue', siret: null };
const PUBLIC = { objet: 'structure', publiee: true, modere: false } as const;

describe('what waits for the manager of the territory', () => {
  it('is the name, the address, the SIRET and the zone of what is public', () => {
    expect(splitByModeration(EDIT, PUBLIC)).toEqual({
      publies: { telephone: '+33466000000' },
      en_attente: { nom: 'Accueil', adresse: '1 rue', siret: null },
    });
    const zone = { zone_eligibilite: ['30'], longitude: 4, regles: [] };
    expect(splitByModeration(zone, { ...PUBLIC, objet: 'service' })).toEqual({
      publies: { regles: [] },
      en_attente: { zone_eligibilite: ['30'], longitude: 4 },
    });
  });

  it('is also what follows from an address', () => {
    const moved = { adresse: '1 rue', point_precision: 'commune', adresse_certifiee: false };
    expect(splitByModeration(moved, PUBLIC)).toEqual({ publies: {}, en_attente: moved });
    expect(splitByModeration(moved, { ...PUBLIC, modere: true }).publies).toEqual(moved);
  });

  it('is nothing of what is not public yet, nor for who moderates', () => {
    expect(splitByModeration(EDIT, { ...PUBLIC, publiee: false }).en_attente).toEqual({});
    expect(splitByModeration(EDIT, { ...PUBLIC, modere: true }).en_attente).toEqual({});
    expect(fieldsToModerate({ ...PUBLIC, modere: true })).toEqual([]);
  });

  it.each(['permanence', 'fermeture', 'poste'] as const)('is nothing of a %s', (objet) => {
    expect(fieldsToModerate({ ...PUBLIC, objet })).toEqual([]);
  });

  it.each(OBJETS)('are fields that a %s has', (objet) => {
    expect(Object.keys(EDITABLE_FIELDS[objet])).toEqual(
      expect.arrayContaining([...SENSITIVE_FIELDS[objet]]),
    );
  });
});
