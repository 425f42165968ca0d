import type { Permanence } from '../../../api/catalogue/dates/next-occurrences.js';
import type { IndexedService } from '../../../api/search/columns/indexed-service.js';
import type { Random } from '../../../bench/random.js';
import { anIndexedService } from '../../factories/an-indexed-service.js';
import type { NaiveCommune } from './naive-coverage.js';

export const TODAY = '2026-11-21';

const DEPARTEMENTS = ['30', '34', '13'];
const EPCI = ['200000001', '200000002', '200000003', null];
const THEMATIQUES = [
  'mobilite--acceder-a-un-vehicule',
  'mobilite--entretenir-reparer-son-vehicule',
  'logement-hebergement--louer-un-logement',
  'numerique--acquerir-un-equipement',
];

const around = (random: Random, centre: number, spread: number): number =>
  Math.round((centre + (random.next() - 0.5) * spread) * 1e5) / 1e5;

const maybe = <T>(random: Random, chance: number, value: () => T): T | null =>
  random.next() < chance ? value() : null;

export function someCommunes(random: Random): NaiveCommune[] {
  const spread = random.pick([0.03, 0.2, 0.8]);
  return Array.from({ length: 1 + random.below(9) }, (_, rank) => {
    const isPlaced = random.next() < 0.95;
    return {
      code: `3000${rank}`,
      latitude: isPlaced ? around(random, 43.9, spread) : null,
      longitude: isPlaced ? around(random, 4.2, spread) : null,
      jeunes: random.pick([null, 0, 0, 3, 40, 700, 12_000]),
      departement: random.pick(DEPARTEMENTS),
      epci: random.pick(EPCI),
    };
  });
}

const DAYS = ['2026-11-01', '2026-11-20', '2026-11-21', '2026-12-10', '2026-12-20', '2026-12-21'];

function aPermanence(random: Random): Permanence {
  return {
    rrule: random.pick([
      null,
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      'FREQ=MONTHLY;BYDAY=1MO',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    ]),
    debut: maybe(random, 0.4, () => random.pick([...DAYS, '2027-02-01'])),
    fin: maybe(random, 0.2, () => random.pick(DAYS)),
    heure_debut: '14:00',
    heure_fin: '17:00',
    dates_exclues: random.some(DAYS, random.below(2)),
    dates_ajoutees: random.some(DAYS, random.below(2)),
    jours_feries: random.pick(['exclus', 'inclus']),
    vacances_scolaires: 'inclues',
    zone_scolaire: null,
  };
}

export function aService(
  random: Random,
  communes: readonly NaiveCommune[],
  id: string,
): IndexedService {
  const permanences = Array.from({ length: random.pick([0, 0, 1, 1, 2, 3]) }, () =>
    aPermanence(random),
  );
  const spotOf = () => {
    const commune = random.pick(communes);
    return {
      longitude: around(random, commune.longitude ?? 4.2, 0.02),
      latitude: around(random, commune.latitude ?? 43.9, 0.02),
    };
  };
  const lieux = [spotOf(), spotOf()];
  const places = permanences.flatMap((_, permanence) => {
    const at = random.below(2);
    const lieu = lieux[at];
    return lieu && random.next() < 0.9 ? [{ lieuId: `l${at}`, permanence, ...lieu }] : [];
  });
  const own = maybe(random, 0.8, () => random.pick([spotOf(), places[0] ?? spotOf()]));
  return anIndexedService({
    id,
    thematiques: random.some(THEMATIQUES, 1 + random.below(2)),
    zoneEligibilite: zoneOf(random, communes),
    modesAccueil: random.pick([
      [],
      ['en-presentiel'],
      ['en-presentiel'],
      ['a-distance', 'en-presentiel'],
    ]),
    hebergement: random.next() < 0.08,
    longitude: own?.longitude ?? null,
    latitude: own?.latitude ?? null,
    places,
    freshUntil: random.pick([null, '2026-11-20', TODAY, '2027-05-01']),
    calendar: {
      permanences,
      openingHours: random.pick([
        null,
        null,
        'Mo-Fr 09:00-12:00',
        'sur rendez-vous',
        'Jul Mo 09:00-12:00',
      ]),
      schoolZone: null,
      closures: Array.from({ length: random.pick([0, 0, 0, 1, 2]) }, () => ({
        du: random.pick(DAYS),
        au: random.pick([null, ...DAYS]),
      })),
      nextEntry: maybe(random, 0.2, () => random.pick([...DAYS, '2027-03-01'])),
    },
    supply: {
      placesDisponibles: random.pick([null, null, null, 0, 4]),
      placesTotal: random.pick([null, 0, 8, 25]),
      answeredUntil: random.pick([null, '2026-11-20', TODAY, '9999-12-31', '9999-12-31']),
    },
  });
}

function zoneOf(random: Random, communes: readonly NaiveCommune[]): string[] {
  const code = random.pick(communes).code;
  return random.pick([
    [],
    [],
    ['france'],
    ['30'],
    ['30', '34'],
    ['200000001'],
    [code],
    [code, '13'],
    ['75056'],
  ]);
}

export function someServices(random: Random, communes: readonly NaiveCommune[]): IndexedService[] {
  return Array.from({ length: random.below(8) }, (_, rank) =>
    aService(random, communes, `s${rank}`),
  );
}
