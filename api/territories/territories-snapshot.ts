import type {
  Arrondissement,
  Commune,
  CommuneAncienne,
  Departement,
  Epci,
  Region,
} from './commune.js';
import { type CommuneNames, indexCodes, indexCommuneNames } from './commune-names.js';
import { orderByLatitude, type PlacedCommune } from './nearest-communes.js';

type CommuneRow = readonly [
  code: string,
  nom: string,
  departementCode: string,
  regionCode: string,
  arrondissementCode: string | null,
  epciSiren: string | null,
  population: number | null,
  codesPostaux: readonly string[],
  zoneEmploi: string | null,
  zrr2022: boolean | null,
  latitude: number | null,
  longitude: number | null,
  centreApproximatif: boolean,
];

/** Every table as the database hands it over; null when the table is empty. */
export type TerritoryRows = {
  readonly communes: readonly CommuneRow[] | null;
  readonly anciennes: readonly (readonly [string, string | null, string])[] | null;
  readonly regions: readonly (readonly [string, string])[] | null;
  readonly departements: readonly (readonly [string, string, string])[] | null;
  readonly arrondissements: readonly (readonly [string, string, string])[] | null;
  readonly epci: readonly (readonly [string, string, string, number | null])[] | null;
};

/** The official geography of one moment, held in memory and never changed. */
export type TerritoriesSnapshot = {
  readonly communes: readonly Commune[];
  readonly placed: readonly PlacedCommune[];
  /** Prepared when they are first asked for: an import of known codes never does. */
  readonly names: () => CommuneNames;
  /** By today's code and by every code of the past. */
  readonly communeByCode: ReadonlyMap<string, Commune>;
  readonly oldCodesOf: ReadonlyMap<string, readonly string[]>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly arrondissements: ReadonlyMap<string, Arrondissement>;
  readonly epci: ReadonlyMap<string, Epci>;
  readonly communesOfEpci: ReadonlyMap<string, readonly Commune[]>;
};

function toCommune(row: CommuneRow): Commune {
  const [code, nom, departementCode, regionCode, arrondissementCode, epciSiren, population] = row;
  const [, , , , , , , codesPostaux, zoneEmploi, zrr2022, latitude, longitude, approximate] = row;
  const centre = latitude === null || longitude === null ? null : { latitude, longitude };
  return {
    code,
    nom,
    departementCode,
    regionCode,
    arrondissementCode,
    epciSiren,
    population,
    codesPostaux,
    zoneEmploi,
    zrr2022,
    centre,
    centreApproximatif: approximate,
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function buildSnapshot(rows: TerritoryRows): TerritoriesSnapshot {
  const communes = (rows.communes ?? []).map(toCommune);
  const anciennes: CommuneAncienne[] = (rows.anciennes ?? []).map(([code, nom, communeCode]) => ({
    code,
    nom,
    communeCode,
  }));
  let names: CommuneNames | null = null;
  const oldByCommune = groupBy(anciennes, ({ code, communeCode }) =>
    code === communeCode ? null : communeCode,
  );
  return {
    communes,
    placed: orderByLatitude(communes),
    names: () => (names ??= indexCommuneNames(communes, anciennes)),
    communeByCode: indexCodes(communes, anciennes),
    oldCodesOf: new Map(
      [...oldByCommune].map(([code, olds]) => [code, olds.map((old) => old.code)] as const),
    ),
    regions: new Map((rows.regions ?? []).map(([code, nom]) => [code, { code, nom }])),
    departements: new Map(
      (rows.departements ?? []).map(([code, nom, regionCode]) => [code, { code, nom, regionCode }]),
    ),
    arrondissements: new Map(
      (rows.arrondissements ?? []).map(([code, nom, departementCode]) => [
        code,
        { code, nom, departementCode },
      ]),
    ),
    epci: new Map(
      (rows.epci ?? []).map(([siren, nom, type, population]) => [
        siren,
        { siren, nom, type, population },
      ]),
    ),
    communesOfEpci: groupBy(communes, (commune) => commune.epciSiren),
  };
}
