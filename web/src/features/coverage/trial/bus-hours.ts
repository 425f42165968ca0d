import type { Permanence, TrialRecurrence } from '../../../api/coverage-trial';

const SUNDAY = 6;
const EARLIEST = '06:30';
const LATEST = '20:00';

type Held = Pick<Permanence, 'recurrence' | 'heure_debut' | 'heure_fin'>;

/** Held on a Sunday, before half past six or after eight: when few buses run, if any. */
export function isBeyondBusHours({ recurrence, heure_debut, heure_fin }: Held): boolean {
  const begins = heure_debut?.slice(0, 5) ?? EARLIEST;
  const ends = heure_fin?.slice(0, 5) ?? begins;
  return isOnSunday(recurrence) || begins < EARLIEST || begins >= LATEST || ends > LATEST;
}

function isOnSunday(said: TrialRecurrence): boolean {
  if (said.frequence === 'hebdomadaire') return said.jours.includes(SUNDAY);
  if (said.frequence === 'mensuelle') return said.jour === SUNDAY;
  if (said.frequence === 'une_fois') return new Date(`${said.date}T12:00:00Z`).getUTCDay() === 0;
  return said.frequence === 'autre' && /BYDAY=[^;]*SU/.test(said.rrule);
}
