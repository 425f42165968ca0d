import type { Invitation } from './invitation.js';

/** An invitation as those who send it see it. */
export function showInvitation(
  { id, courriel, fonction, invitee_par_nom, expire_le }: Invitation,
  now: Date,
) {
  const perimee = Date.parse(expire_le) <= now.getTime();
  return { id, courriel, fonction, invitee_par: invitee_par_nom, expire_le, perimee };
}
