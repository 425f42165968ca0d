import { describe, expect, it } from 'vitest';
import { readIdentity } from './read-identity.js';

const wanted = { siretRequired: true, emailTrusted: false };
const claims = {
  sub: 'u1',
  email: 'Lea@Exemple.fr',
  siret: '217 501 339 00014',
  given_name: 'Léa',
  usual_name: 'Martin',
};

describe('what a provider says of a person', () => {
  it('is an address, a name and the SIRET of who employs them', () => {
    expect(readIdentity({ ...claims, email_verified: true }, wanted)).toEqual({
      sujet: 'u1',
      courriel: 'lea@exemple.fr',
      courrielSur: true,
      nom: 'Léa Martin',
      siret: '21750133900014',
    });
  });

  it('is believed of the address only when it says so, or when the settings do', () => {
    expect(readIdentity(claims, wanted)).toMatchObject({ courrielSur: false });
    expect(readIdentity(claims, { ...wanted, emailTrusted: true })).toMatchObject({
      courrielSur: true,
    });
    const denied = { ...claims, email_verified: false };
    expect(readIdentity(denied, { ...wanted, emailTrusted: true })).toMatchObject({
      courrielSur: false,
    });
  });

  it.each([
    ['no SIRET', { ...claims, siret: undefined }, 'no_siret'],
    ['half a SIRET', { ...claims, siret: '2175' }, 'no_siret'],
    ['no address', { ...claims, email: undefined }, 'no_email'],
    ['an address that is none', { ...claims, email: 'lea' }, 'no_email'],
    ['a list for an address', { ...claims, email: ['lea@exemple.fr'] }, 'no_email'],
    ['no subject', { ...claims, sub: '' }, 'no_email'],
  ])('is refused with %s', (_case, said, refusal) => {
    expect(readIdentity(said, wanted)).toBe(refusal);
  });

  it('may lack a SIRET where the settings do not ask for one', () => {
    const without = { ...claims, siret: undefined };
    expect(readIdentity(without, { ...wanted, siretRequired: false })).toMatchObject({
      siret: null,
    });
  });
});
