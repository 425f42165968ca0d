import type { Commune } from '../../territories/commune.js';
import { geodesicMetres } from '../../territories/geodesic-distance.js';
import { normaliseDepartement, normalisePostcode } from '../values/normalise-codes.js';
import { normaliseCoordinates, type Point, splitPoint } from '../values/normalise-coordinates.js';
import { normaliseLine } from '../values/normalise-text.js';
import { properCase } from '../values/proper-case.js';
import type { CellReader } from './cell-reader.js';
import { findCommune, type Places } from './find-commune-of-row.js';

export type Place = {
  readonly commune: string | null;
  readonly code_postal: string | null;
  readonly code_insee: string | null;
  readonly adresse: string | null;
  readonly complement_adresse: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly point_precision: 'adresse' | 'commune' | 'approximatif' | null;
  readonly adresse_certifiee: boolean;
  readonly departement_code: string | null;
  readonly a_confirmer: readonly string[];
};

// From its centre, the farthest corner of all but a few communes of the mainland.
const COMMUNE_REACH_METRES = 20_000;
// No place on land is farther from the nearest centre; a ship soon is.
const LAND_REACH_METRES = 15_000;
// A decimetre.
const SAME_POINT_DEGREES = 0.000_001;

const kilometres = (metres: number): string => `${Math.round(metres / 1000)} km`;

function readPoint(reader: CellReader): Point | null {
  const cell = reader.text('point');
  const split = cell === null ? null : splitPoint(cell);
  const latitude = reader.text('latitude') ?? split?.latitude ?? null;
  const longitude = reader.text('longitude') ?? split?.longitude ?? null;
  return reader.strictly('latitude', normaliseCoordinates(latitude, longitude));
}

const metresBetween = (a: Point, b: Point): number =>
  geodesicMetres(a.latitude, a.longitude, b.latitude, b.longitude);

/** Whether a point of the file may stand for the structure: on land, and in its commune. */
function isPlausible(
  reader: CellReader,
  places: Places,
  point: Point,
  commune: Commune | null,
): boolean {
  const centre = commune?.centre ?? null;
  const fromCentre = centre ? metresBetween(point, centre) : null;
  if (fromCentre !== null && fromCentre <= COMMUNE_REACH_METRES / 2) return true;
  const nearest = places.nearestCommune(point);
  if (nearest && nearest.distanceMetres > LAND_REACH_METRES) {
    reader.refuse(
      'latitude',
      `point en mer ou hors de France : la commune la plus proche, « ${nearest.commune.nom} », est à ${kilometres(nearest.distanceMetres)}`,
      'Corriger la latitude et la longitude, ou vider les deux cases.',
    );
    return false;
  }
  if (fromCentre === null || fromCentre <= COMMUNE_REACH_METRES) return true;
  reader.remark(
    'latitude',
    `le point est à ${kilometres(fromCentre)} de « ${commune?.nom ?? ''} » : il est écarté, le centre de la commune le remplace`,
    'Corriger le point ou la commune.',
  );
  return false;
}

// A list that gives the centre of the commune knows no more than the commune.
function isCentre({ longitude, latitude }: Point, commune: Commune | null): boolean {
  const centre = commune?.centre ?? null;
  return (
    centre !== null &&
    Math.abs(centre.longitude - longitude) < SAME_POINT_DEGREES &&
    Math.abs(centre.latitude - latitude) < SAME_POINT_DEGREES
  );
}

type Position = Pick<Place, 'longitude' | 'latitude' | 'point_precision'>;
const NO_POINT: Position = { longitude: null, latitude: null, point_precision: null };

function positionOf(
  reader: CellReader,
  places: Places,
  own: Point | null,
  commune: Commune | null,
): Position {
  if (own && isPlausible(reader, places, own, commune))
    return { ...own, point_precision: isCentre(own, commune) ? 'commune' : 'adresse' };
  if (commune?.centre) {
    const { longitude, latitude } = commune.centre;
    return { longitude, latitude, point_precision: 'commune' };
  }
  const cells = [reader.text('latitude_approchee'), reader.text('longitude_approchee')] as const;
  const approximate = reader.leniently('latitude_approchee', normaliseCoordinates(...cells));
  return approximate ? { ...approximate, point_precision: 'approximatif' } : NO_POINT;
}

const departementOfPostcode = (postcode: string | null): string | null => {
  if (postcode === null || postcode.startsWith('20')) return null;
  return /^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2);
};

const line = (cell: string | null): string | null => {
  const text = cell === null ? null : normaliseLine(cell);
  return text === null ? null : properCase(text);
};

/** Where a row stands: its commune of today, its address, and a point with how exact it is. */
export function placeRow(reader: CellReader, places: Places): Place {
  const postcode = reader.strictly('code_postal', normalisePostcode(reader.text('code_postal')));
  const written = reader.leniently('departement', normaliseDepartement(reader.text('departement')));
  const departement = written ?? departementOfPostcode(postcode);
  const own = readPoint(reader);
  const found = findCommune(reader, places, { postcode, departement });
  const nearest =
    own && !found.commune && reader.text('commune') === null ? places.nearestCommune(own) : null;
  const isNear = nearest !== null && nearest.distanceMetres <= LAND_REACH_METRES;
  const commune = found.commune ?? (isNear ? nearest.commune : null);
  if (commune && written !== null && written !== commune.departementCode) {
    reader.remark(
      'departement',
      `le département ${written} n'est pas celui de « ${commune.nom} » (${commune.departementCode})`,
      'Vérifier la commune.',
    );
  }
  const onlyPostcode =
    commune?.codesPostaux.length === 1 ? (commune.codesPostaux[0] ?? null) : null;
  return {
    commune: commune?.nom ?? null,
    code_postal: postcode ?? onlyPostcode,
    code_insee: commune?.code ?? null,
    adresse: line(reader.text('adresse')),
    complement_adresse: line(reader.text('complement_adresse')),
    ...positionOf(reader, places, own, commune),
    adresse_certifiee: false,
    departement_code: commune?.departementCode ?? departement,
    a_confirmer: found.toConfirm || (isNear && !found.commune) ? ['commune'] : [],
  };
}
