import { describe, expect, it } from 'vitest';
import { mayAcceptInvitation } from './may-accept-invitation.js';

const invitation = { courriel: 'camille@exemple.fr', navigateur_hache: 'ici' };
const visitor = { invitation, courriel: null, navigateur_hache: 'ici', hasRoles: false };

describe('an invitation', () => {
  it('is accepted by the account of its address, in any browser', () => {
    const signedIn = { ...visitor, courriel: 'camille@exemple.fr', navigateur_hache: null };
    expect(mayAcceptInvitation(signedIn)).toBe('allowed');
    expect(mayAcceptInvitation({ ...signedIn, hasRoles: true })).toBe('allowed');
  });

  it('is not accepted by the account of another address', () => {
    expect(mayAcceptInvitation({ ...visitor, courriel: 'sacha@exemple.fr' })).toBe('other_address');
  });

  it('signs a visitor in, in the browser that opened it only', () => {
    expect(mayAcceptInvitation(visitor)).toBe('sign_in');
    expect(mayAcceptInvitation({ ...visitor, navigateur_hache: 'ailleurs' })).toBe('other_browser');
    expect(mayAcceptInvitation({ ...visitor, navigateur_hache: null })).toBe('other_browser');
    const unopened = { ...invitation, navigateur_hache: null };
    const marked = { ...visitor, invitation: unopened, navigateur_hache: null };
    expect(mayAcceptInvitation(marked)).toBe('other_browser');
  });

  it('does not open an account that holds a right', () => {
    expect(mayAcceptInvitation({ ...visitor, hasRoles: true })).toBe('must_sign_in');
  });
});
