import type { LieuRow, PermanenceRow, ServiceRow } from '../../api/catalogue/catalogue-rows.js';
import { modele } from '../../api/catalogue/modeles/modele-de-service.js';
import type { Partner } from './partner.js';
import {
  placeOf,
  serviceIdOf,
  serviceOf,
  SOURCE,
  structureIdOf,
  type Surroundings,
} from './partner-rows.js';

// What the 2023 amendment of the mission locale Petite Camargue tells of its permanences.
// It gives no hour; the fortnight's day and the PAEJ's days are not told either. The CEJ-JR
// meeting of each first Monday is for professionals: it is no permanence.
const SAID_BY = {
  source_nom: 'Avenant 2023 à la convention de la mission locale Petite Camargue',
  source_url: null,
  source_annee: 2023,
} as const;

const HOSTS = {
  vauvert: 'mission_locale-30-003',
  'aigues-mortes': 'ml_antenne-30-001',
  sommieres: 'ml_antenne-30-002',
} as const;

type Host = keyof typeof HOSTS;

const lieuIdOf = (host: Host): string => `${SOURCE}--lieu-${HOSTS[host]}`;

const PSYCHOLOGIST = modele({
  suffixe: 'psychologue-vauvert',
  nom: 'Entretiens avec la psychologue de la mission locale, à Vauvert',
  description:
    'La psychologue de la mission locale de Nîmes reçoit chaque lundi à Vauvert, dans les locaux de la mission locale Petite Camargue. L’heure est à demander.',
  type: 'accompagnement',
  thematiques: ['sante--sante-mentale', 'remobilisation--bien-etre-confiance-en-soi'],
  publics: ['jeunes'],
  mobilisable_par: ['professionnels'],
  modalite_entree: null,
});

const EVERYTHING_TO_ASK = {
  poste_id: null,
  rrule: null,
  debut: null,
  fin: null,
  heure_debut: null,
  heure_fin: null,
  dates_exclues: [],
  dates_ajoutees: [],
  jours_feries: 'exclus',
  vacances_scolaires: 'inclues',
  zone_scolaire: 'C',
  ...SAID_BY,
} as const;

export const PERMANENCES: readonly PermanenceRow[] = [
  {
    ...EVERYTHING_TO_ASK,
    id: `${SOURCE}--permanence-psychologue-vauvert`,
    service_id: serviceIdOf('mission_locale-30-001', PSYCHOLOGIST.suffixe),
    lieu_id: lieuIdOf('vauvert'),
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    precisions: null,
    a_confirmer: ['heure'],
  },
  {
    ...EVERYTHING_TO_ASK,
    id: `${SOURCE}--permanence-airelle-vauvert`,
    service_id: serviceIdOf('iae-30-001', 'iae'),
    lieu_id: lieuIdOf('vauvert'),
    rrule: 'FREQ=WEEKLY;INTERVAL=2',
    precisions: 'Une demi-journée, depuis avril 2023.',
    a_confirmer: ['jour', 'heure'],
  },
  ...(['aigues-mortes', 'sommieres'] as const).map((host) => ({
    ...EVERYTHING_TO_ASK,
    id: `${SOURCE}--permanence-paej-30-${host}`,
    service_id: serviceIdOf('paej-30-001', 'paej'),
    lieu_id: lieuIdOf(host),
    precisions: 'Interventions régulières.',
    a_confirmer: ['jours', 'heures'],
  })),
];

function hostOf(host: Host, partners: readonly Partner[]): Partner {
  const partner = partners.find(({ id }) => id === HOSTS[host]);
  if (!partner) throw new Error(`The host of a permanence is missing: ${HOSTS[host]}`);
  return partner;
}

export function lieuxOf(
  partners: readonly Partner[],
  { centreOf }: Surroundings,
): readonly LieuRow[] {
  return (['vauvert', 'aigues-mortes', 'sommieres'] as const).map((host) => {
    const partner = hostOf(host, partners);
    const { adresse_certifiee: _, ...place } = placeOf(partner, centreOf);
    return { ...place, id: lieuIdOf(host), nom: partner.nom };
  });
}

/** The psychologist belongs to the mission locale of Nîmes and receives at Vauvert. */
export function psychologistOf(
  partners: readonly Partner[],
  surroundings: Surroundings,
): ServiceRow {
  const host = hostOf('vauvert', partners);
  return {
    ...serviceOf({ ...host, faits: undefined }, PSYCHOLOGIST, surroundings),
    ...SAID_BY,
    id: serviceIdOf('mission_locale-30-001', PSYCHOLOGIST.suffixe),
    structure_id: structureIdOf('mission_locale-30-001'),
    telephone: null,
    modes_mobilisation: null,
    a_confirmer: ['heure', 'comment prendre rendez-vous'],
  };
}
