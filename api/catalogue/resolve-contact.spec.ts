import { describe, expect, it } from 'vitest';
import { type ContactsConnus, type Interlocuteur, resolveContact } from './resolve-contact.js';

const PHONE = '+33466883785';

function somebody(nom: string, part: Partial<Interlocuteur> = {}): Interlocuteur {
  return { nom, commune: null, telephone: null, courriel: null, lien: null, ...part };
}

function known(part: Partial<ContactsConnus>): ContactsConnus {
  return {
    service: { telephone: null, courriel: null, lien: null },
    poste: null,
    structure: somebody('E2C de Nîmes'),
    gestionnaire: null,
    national: null,
    missionLocale: null,
    ...part,
  };
}

describe('whom to call', () => {
  const missionLocale = {
    ...somebody('Mission Locale Petite Camargue', {
      commune: 'Vauvert',
      telephone: PHONE,
    }),
    motif: 'proximite' as const,
  };
  const everybody = {
    service: { telephone: PHONE, courriel: null, lien: null },
    poste: somebody('Référente', { courriel: 'referente@exemple.org' }),
    structure: somebody('E2C de Nîmes', { telephone: PHONE }),
    gestionnaire: somebody('Association', { telephone: PHONE }),
    national: somebody('numéro national', { telephone: '3949' }),
    missionLocale,
  };
  const nobody = { telephone: null, courriel: null, lien: null };

  it('is the offer’s own contact first, then ever farther ones', () => {
    const order: string[] = [];
    let left: ContactsConnus = everybody;
    for (const next of [
      { service: nobody },
      { poste: null },
      { structure: somebody('E2C de Nîmes') },
      { gestionnaire: null },
      { national: null },
      { missionLocale: null },
    ]) {
      order.push(resolveContact(left).origine);
      left = { ...left, ...next };
    }
    order.push(resolveContact(left).origine);
    expect(order).toEqual([
      'service',
      'poste',
      'structure',
      'gestionnaire',
      'national',
      'mission_locale',
      'inconnu',
    ]);
  });

  it('says that the mission locale is that of the commune when its area holds it', () => {
    const inCharge = { ...missionLocale, motif: 'secteur' as const };
    expect(resolveContact(known({ missionLocale: inCharge })).explication).toMatch(
      /^Pas de contact connu : demandez à la mission locale de cette commune, Mission Locale/,
    );
  });

  it('says whose contact it is', () => {
    expect(resolveContact(known({ missionLocale })).explication).toBe(
      'Pas de contact connu : demandez à la mission locale la plus proche, Mission Locale Petite Camargue (Vauvert).',
    );
  });

  it('says where it is once', () => {
    const named = { ...missionLocale, nom: 'Mission Locale Uzège (Vauvert)' };
    expect(resolveContact(known({ missionLocale: named })).explication).toBe(
      'Pas de contact connu : demandez à la mission locale la plus proche, Mission Locale Uzège (Vauvert).',
    );
  });

  it('names the mission locale even when its own number is not known', () => {
    const silent = {
      ...somebody('Mission Locale Lozère', { commune: 'Mende' }),
      motif: 'proximite' as const,
    };
    expect(resolveContact(known({ missionLocale: silent }))).toMatchObject({
      origine: 'inconnu',
      nom: 'Mission Locale Lozère',
      telephone: null,
    });
  });
});
