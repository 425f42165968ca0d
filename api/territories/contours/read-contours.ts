import { z } from 'zod';
import type { AreaGeometry, Contour, Maille, Position, RefusedContour } from './contour.js';

/** What a file of outlines holds: official areas, or priority neighbourhoods. */
export type OutlineKind = Maille | 'qpv';

const CODE_NAMES: Readonly<Record<OutlineKind, readonly string[]>> = {
  commune: ['code', 'code_insee', 'insee_com', 'insee', 'codgeo', 'depcom'],
  epci: ['code', 'siren', 'code_siren', 'siren_epci', 'code_epci', 'codgeo'],
  departement: ['code', 'code_insee', 'insee_dep', 'code_dept', 'dep', 'codgeo'],
  region: ['code', 'code_insee', 'insee_reg', 'code_reg', 'reg', 'codgeo'],
  qpv: ['code_qp', 'code_qpv', 'code_quartier', 'codgeo', 'code'],
};
const NAME_NAMES = ['nom', 'nom_officiel', 'nom_com', 'nom_dep', 'nom_reg', 'libelle', 'libgeo'];
const QPV_NAMES = ['lib_qp', 'nom_qp', 'lib_qpv', 'nom_qpv', ...NAME_NAMES];
const COMMUNE_NAMES = ['insee_com', 'code_insee', 'depcom', 'codes_insee', 'code_commune'];
const SHORTEST_RING = 4;

const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});
const alone = z.object({ type: z.literal('Feature') });

// Heights are left out.
const position = z
  .tuple([z.number(), z.number()], z.number())
  .transform(([longitude, latitude]): Position => [longitude, latitude]);
const ring = z.array(position).min(SHORTEST_RING);
const polygon = z.array(ring).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
]);

export type ReadContours = {
  readonly contours: readonly Contour[];
  readonly refused: readonly RefusedContour[];
};

function readProperty(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string | null {
  for (const name of names) {
    const found = Object.keys(properties).find((key) => key.toLowerCase() === name);
    const value = found === undefined ? undefined : properties[found];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
}

const ringsOf = (area: AreaGeometry): readonly (readonly Position[])[] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

function faultOf(area: AreaGeometry): string | null {
  const rings = ringsOf(area);
  const isOutside = ([longitude, latitude]: Position): boolean =>
    Math.abs(longitude) > 180 || Math.abs(latitude) > 90;
  if (rings.some((points) => points.some(isOutside))) {
    return 'Coordonnées hors du monde : le fichier doit être en degrés (WGS 84, longitude puis latitude).';
  }
  const isOpen = (points: readonly Position[]): boolean => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] !== last?.[0] || first?.[1] !== last?.[1];
  };
  return rings.some(isOpen) ? "Un anneau n'est pas fermé." : null;
}

function readContour(given: unknown, rang: number, maille: OutlineKind): Contour | RefusedContour {
  const parsed = feature.safeParse(given);
  if (!parsed.success) return { rang, code: null, raison: "Ce n'est pas une entité GeoJSON." };
  const properties = parsed.data.properties ?? {};
  const code = readProperty(properties, CODE_NAMES[maille]);
  if (code === null) {
    return {
      rang,
      code,
      raison: `Aucune propriété ne donne le code (${CODE_NAMES[maille].join(', ')}).`,
    };
  }
  const area = geometry.safeParse(parsed.data.geometry);
  if (!area.success) {
    return { rang, code, raison: 'La géométrie doit être un Polygon ou un MultiPolygon complet.' };
  }
  const raison = faultOf(area.data);
  if (raison !== null) return { rang, code, raison };
  if (maille !== 'qpv') {
    return { rang, code, nom: readProperty(properties, NAME_NAMES), geometry: area.data };
  }
  return {
    rang,
    code,
    nom: readProperty(properties, QPV_NAMES),
    communes: (readProperty(properties, COMMUNE_NAMES) ?? '').match(/\d[0-9AB]\d{3}/g) ?? [],
    geometry: area.data,
  };
}

/** What of a GeoJSON can be taken; null when it is no GeoJSON of features at all. */
export function readContours(given: unknown, maille: OutlineKind): ReadContours | null {
  const parsed = collection.safeParse(given);
  const features = parsed.success
    ? parsed.data.features
    : alone.safeParse(given).success
      ? [given]
      : null;
  if (!features) return null;
  const contours: Contour[] = [];
  const refused: RefusedContour[] = [];
  features.forEach((each, index) => {
    const read = readContour(each, index + 1, maille);
    if ('raison' in read) refused.push(read);
    else contours.push(read);
  });
  return { contours, refused };
}
