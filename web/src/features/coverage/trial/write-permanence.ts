import type { Permanence, TrialPlace, TrialRecurrence } from '../../../api/coverage-trial';

const PARTS = '_';
const WITHIN = '.';
const LIST = '*';

function writePlace({ commune, latitude, longitude }: TrialPlace): string {
  return commune ?? `${latitude}${LIST}${longitude}`;
}

function writeRecurrence(said: TrialRecurrence): string {
  if (said.frequence === 'inconnue') return 'i';
  if (said.frequence === 'une_fois') return `d${said.date}`;
  if (said.frequence === 'autre') return ['r', said.debut ?? '', said.rrule].join(WITHIN);
  const days =
    said.frequence === 'hebdomadaire'
      ? [said.jours.join(LIST)]
      : [said.rangs.join(LIST), String(said.jour)];
  const letter = said.frequence === 'hebdomadaire' ? 'h' : 'm';
  return [`${letter}${said.toutes_les}`, ...days, said.debut ?? ''].join(WITHIN);
}

/** `mobilite_30210_h2.3._14:00-17:00_8_`: a need, a place, days, hours, how many at once, for whom. */
export function writePermanence(permanence: Permanence): string {
  const { besoin, lieu, recurrence, heure_debut, heure_fin, places, zone_eligibilite } = permanence;
  return [
    besoin,
    writePlace(lieu),
    writeRecurrence(recurrence),
    `${heure_debut?.slice(0, 5) ?? ''}-${heure_fin?.slice(0, 5) ?? ''}`,
    places ?? '',
    zone_eligibilite.join(LIST),
  ].join(PARTS);
}
