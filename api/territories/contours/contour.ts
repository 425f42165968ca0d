/** The kinds of areas whose official outlines can be imported. */
export const MAILLES = ['commune', 'epci', 'departement', 'region'] as const;
export type Maille = (typeof MAILLES)[number];

export type Position = readonly [longitude: number, latitude: number];
/** As GeoJSON writes them: an outer ring then its holes, each closed. */
export type PolygonCoordinates = readonly (readonly Position[])[];
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: PolygonCoordinates }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly PolygonCoordinates[] };

export type Contour = {
  /** Its place in the file, from 1. */
  readonly rang: number;
  readonly code: string;
  readonly nom: string | null;
  /** Of a neighbourhood: the communes that the file says it stands in. */
  readonly communes?: readonly string[];
  readonly geometry: AreaGeometry;
};

export type RefusedContour = {
  readonly rang: number;
  readonly code: string | null;
  readonly raison: string;
};

export type ContoursReport = {
  readonly lus: number;
  readonly ecrits: number;
  /** Outlines of communes of the past, joined into that of the commune of today. */
  readonly reunis: number;
  readonly refuses: readonly RefusedContour[];
};
