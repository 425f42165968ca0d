import { z } from 'zod';
import type { Homes } from '../../../api/coverage/matrix/homes.js';
import { TimetableReach } from '../../../api/coverage/matrix/timetable-reach.js';
import { EVER, type IndexedService } from '../../../api/search/columns/indexed-service.js';
import { metresPerDegree } from '../../../api/travel/estimates/crow-metres.js';
import type { Point } from '../../../api/territories/commune.js';
import { MODES } from '../../../api/travel/mode-de-transport.js';
import { anIndexedService } from '../../factories/an-indexed-service.js';
import type { Asked } from './count-coverage.js';
import type { NaiveCommune } from './naive-coverage.js';

/** Kilometres east and north of a point of the Gard. */
const spot = z.tuple([z.number(), z.number()]);

const permanence = z.strictObject({
  en: spot,
  rrule: z.string().nullable(),
  debut: z.string().nullable().default(null),
  fin: z.string().nullable().default(null),
});

const offre = z.strictObject({
  en: spot.optional(),
  zone: z.array(z.string()).default([]),
  thematiques: z.array(z.string()).default(['mobilite--acceder-a-un-vehicule']),
  confirmee: z.boolean().default(false),
  contact: z.boolean().default(false),
  repond_jusqu_au: z.string().optional(),
  places: z.int().nullable().default(null),
  places_total: z.int().nullable().default(null),
  horaires: z.string().nullable().default(null),
  fermetures: z.array(z.tuple([z.string(), z.string().nullable()])).default([]),
  permanences: z.array(permanence).default([]),
  a_distance: z.boolean().default(false),
  hebergement: z.boolean().default(false),
});

const said = z.strictObject({
  jeunes: z.int().nullable().default(100),
  departement: z.string().default('30'),
  epci: z.string().nullable().default(null),
});

const commune = z.union([
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), said]),
]);

const count = z.int().nullable();
const goldenCase = z.strictObject({
  titre: z.string(),
  mode: z.enum(MODES),
  duree_max: z.int(),
  besoin: z.string(),
  inclure_a_confirmer: z.boolean().default(false),
  communes: z.record(z.string(), commune),
  offres: z.array(offre),
  /** Minutes by bus to the first offer; null: no stop near; absent: no timetable. */
  bus: z.record(z.string(), z.number().nullable()).default({}),
  attendu: z.record(
    z.string(),
    z.tuple([z.string().nullable(), z.string().nullable(), count, count]),
  ),
  indices: z.record(z.string(), z.number()).default({}),
});

type Case = z.infer<typeof goldenCase>;
type Offre = z.infer<typeof offre>;

const ORIGIN = { latitude: 43.9, longitude: 4.1 };

function pointOf([east, north]: readonly [number, number]) {
  const { lat, lon } = metresPerDegree(ORIGIN.latitude);
  return {
    latitude: ORIGIN.latitude + (north * 1000) / lat,
    longitude: ORIGIN.longitude + (east * 1000) / lon,
  };
}

function toCommune(code: string, [east, north, rest]: z.infer<typeof commune>): NaiveCommune {
  return { code, ...pointOf([east, north]), ...said.parse(rest ?? {}) };
}

const answeredUntil = ({ repond_jusqu_au, contact }: Offre): string | null =>
  repond_jusqu_au ?? (contact ? EVER : null);

function toService(offer: Offre, rank: number): IndexedService {
  const point = offer.en ? pointOf(offer.en) : { latitude: null, longitude: null };
  return anIndexedService({
    id: `offre-${rank}`,
    thematiques: offer.thematiques,
    zoneEligibilite: offer.zone,
    modesAccueil: offer.a_distance ? ['a-distance'] : ['en-presentiel'],
    hebergement: offer.hebergement,
    ...point,
    places: offer.permanences.map(({ en }, held) => ({
      lieuId: `lieu-${en.join()}`,
      permanence: held,
      ...pointOf(en),
    })),
    freshUntil: offer.confirmee ? '2027-01-31' : null,
    calendar: {
      permanences: offer.permanences.map(({ rrule, debut, fin }) => ({
        rrule,
        debut,
        fin,
        heure_debut: null,
        heure_fin: null,
        dates_exclues: [],
        dates_ajoutees: [],
        jours_feries: 'exclus',
        vacances_scolaires: 'inclues',
        zone_scolaire: null,
      })),
      openingHours: offer.horaires,
      schoolZone: null,
      closures: offer.fermetures.map(([du, au]) => ({ du, au })),
      nextEntry: null,
    },
    supply: {
      placesDisponibles: offer.places,
      placesTotal: offer.places_total,
      answeredUntil: answeredUntil(offer),
    },
  });
}

/** Journeys to the first offer, and to nowhere else. */
function reachByBus({ bus, offres, duree_max }: Case, homes: Homes): TimetableReach {
  const ranks = Object.keys(bus).flatMap((code) => homes.rankOf(code) ?? []);
  const minutes = Float32Array.from(Object.values(bus), (away) => away ?? Number.POSITIVE_INFINITY);
  const [first] = offres.flatMap(({ en }) => (en ? [pointOf(en)] : []));
  const journeys = {
    bytes: 0,
    farthestMetres: Number.POSITIVE_INFINITY,
    to: ({ latitude, longitude }: Point) => ({
      length: latitude === first?.latitude && longitude === first.longitude ? ranks.length : 0,
      origins: Int32Array.from(ranks.keys()),
      minutes,
    }),
  };
  return new TimetableReach(homes, { ranks, leaving: ranks }, journeys, duree_max);
}

function askedOf(golden: Case, communes: readonly NaiveCommune[]): Asked {
  const { mode, duree_max: dureeMax } = golden;
  if (mode !== 'transports') return { communes, dureeMax, mode };
  return { communes, dureeMax, reachOf: (homes) => reachByBus(golden, homes) };
}

export function readGoldenCases(json: string) {
  return z
    .array(goldenCase)
    .parse(JSON.parse(json))
    .map((one) => {
      const communes = Object.entries(one.communes).map(([code, at]) => toCommune(code, at));
      const services = one.offres.map(toService);
      return {
        titre: one.titre,
        besoin: one.besoin,
        inclureAConfirmer: one.inclure_a_confirmer,
        attendu: one.attendu,
        indices: one.indices,
        services,
        /** The communes, and how one travels between them. */
        asked: askedOf(one, communes),
      };
    });
}
