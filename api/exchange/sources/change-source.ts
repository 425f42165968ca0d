import { nextNight } from './next-night.js';
import type { FollowedSource } from './followed-source.js';
import type { ChangedSourceBody } from './sources.schema.js';

type Change = Omit<ChangedSourceBody, 'jeton'> & {
  /** Sealed; undefined when it was not spoken of. */
  readonly jeton: string | null | undefined;
  readonly by: string;
  readonly now: Date;
};

/**
 * The source as a person wants it. A token goes with the server that it was given for; a source that
 * nobody follows any more becomes that of who starts it again.
 */
export function changeSource(before: FollowedSource, change: Change): FollowedSource {
  const { nom, url, source, heure, active, jeton, by, now } = change;
  const hour = heure ?? before.heure;
  const isElsewhere = url !== undefined && new URL(url).origin !== new URL(before.url).origin;
  const isActive = active ?? before.active;
  const isStarted = isActive && !before.active;
  const isReplanned = isStarted || hour !== before.heure;
  return {
    ...before,
    nom: nom ?? before.nom,
    url: url ?? before.url,
    source: source ?? before.source,
    heure: hour,
    active: isActive,
    pause: isActive ? null : before.pause,
    jeton: jeton === undefined ? (isElsewhere ? null : before.jeton) : jeton,
    ajoutee_par: before.ajoutee_par ?? (isStarted ? by : null),
    prochain_le: isReplanned ? nextNight(hour, now).toISOString() : before.prochain_le,
  };
}
