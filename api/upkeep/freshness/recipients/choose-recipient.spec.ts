import { describe, expect, it } from 'vitest';
import { type Candidate, chooseRecipient } from './choose-recipient.js';

const one = (part: Partial<Candidate>): Candidate => ({
  structure_id: 's',
  origine: 'structure',
  courriel: 'accueil@exemple.fr',
  compte_id: null,
  rebond: false,
  refus: false,
  ...part,
});

describe('whom to ask about a structure', () => {
  const person = one({ origine: 'personne', courriel: 'camille@exemple.fr' });
  const post = one({ origine: 'poste', courriel: 'referent@exemple.fr' });
  const head = one({ origine: 'responsable', courriel: 'z@exemple.fr', compte_id: 'c1' });

  it('is who answers for it here, then the holder of a post, then a mailbox', () => {
    expect(chooseRecipient([one({}), post, person, head])).toEqual({
      kind: 'a_ecrire',
      courriel: 'z@exemple.fr',
      compte_id: 'c1',
    });
    expect(chooseRecipient([one({}), post, person])).toMatchObject({ courriel: person.courriel });
  });

  it('is the next one when a mail came back', () => {
    const gone = { ...person, rebond: true };
    expect(chooseRecipient([one({}), gone, post])).toMatchObject({ courriel: post.courriel });
    expect(chooseRecipient([gone])).toEqual({ kind: 'rebond' });
  });

  it('is never who asked to be left in peace', () => {
    const silent = { ...head, refus: true };
    expect(chooseRecipient([silent, post])).toMatchObject({ courriel: post.courriel });
    expect(chooseRecipient([silent, { ...post, rebond: true }])).toEqual({ kind: 'refus' });
  });

  it('is nobody when no address is known', () => {
    expect(chooseRecipient([])).toEqual({ kind: 'sans_adresse' });
  });
});
