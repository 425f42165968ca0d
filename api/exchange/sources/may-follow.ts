import type { Acteur } from '../../accounts/acteur.js';
import type { FollowedSource } from './followed-source.js';

export const administers = ({ roles }: Acteur): boolean =>
  roles.some(({ role }) => role === 'administrateur');

/** A source is its follower's; administrators hold them all, those left by nobody included. */
export const maySee = (
  acteur: Acteur,
  { ajoutee_par }: Pick<FollowedSource, 'ajoutee_par'>,
): boolean => administers(acteur) || ajoutee_par === acteur.compte_id;
