import type { DataSource } from 'typeorm';

/** What a service is, read from its tables without any of the search's code. */
type Told = {
  readonly id: string;
  readonly source: string;
  readonly type: string | null;
  readonly frais: string | null;
  readonly thematiques: readonly string[] | null;
  readonly publics: readonly string[] | null;
  readonly modes_accueil: readonly string[] | null;
  readonly zone_eligibilite: readonly string[] | null;
  readonly dispositif: string | null;
  readonly type_structure: string | null;
  readonly reseaux_porteurs: readonly string[] | null;
  readonly departement: string | null;
  readonly score_qualite: number;
  readonly heures: number | null;
  readonly liste_cej: boolean;
  readonly hebergement: boolean;
};

export type Asked = Readonly<Record<string, string | readonly string[]>>;
export type Recount = {
  /** Metres by id; null when the service is kept without a distance. */
  readonly kept: ReadonlyMap<string, number | null>;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const READ = `
SELECT s.id, s.source, s.type, s.frais, s.thematiques, s.publics, s.modes_accueil,
  s.zone_eligibilite, s.dispositif_slug AS dispositif, st.type_structure, st.reseaux_porteurs,
  coalesce(c.departement_code, st.departement_code) AS departement, s.score_qualite,
  coalesce(s.volume_horaire_hebdomadaire, d.heures_semaine_min) AS heures, s.liste_cej, s.hebergement
FROM service s
JOIN structure st ON st.id = s.structure_id AND st.supprimee_le IS NULL
LEFT JOIN commune c ON c.code = s.code_insee
LEFT JOIN dispositif d ON d.slug = s.dispositif_slug
WHERE s.statut = 'publie' AND s.supprime_le IS NULL`;

const MEASURE = `
SELECT id, min(ST_Distance(point::geography,
  ST_SetSRID(ST_MakePoint($1::float8, $2::float8), 4326)::geography)) AS metres
FROM (
  SELECT id, point FROM service WHERE point IS NOT NULL
  UNION ALL
  SELECT p.service_id, l.point
  FROM permanence p
  JOIN lieu l ON l.id = p.lieu_id
  WHERE l.point IS NOT NULL
) spot
GROUP BY id`;

const SAYS_PUBLICS = `
SELECT id
FROM service
WHERE to_tsvector('maillage',
  concat_ws(' ', replace(array_to_string(publics, ' '), '-', ' '), publics_precisions))
  @@ websearch_to_tsquery('maillage', $1)`;

const HOME = `
SELECT c.code, c.departement_code, c.epci_siren, ST_X(c.centre) AS lon, ST_Y(c.centre) AS lat
FROM commune c WHERE c.code = $1`;

type Home = {
  readonly code: string;
  readonly departement_code: string;
  readonly epci_siren: string | null;
  readonly lon: number;
  readonly lat: number;
};

const listOf = (value: Asked[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
const category = (thematique: string): string => thematique.split('--')[0]!;

const FIELDS: Readonly<Record<string, (told: Told) => readonly string[]>> = {
  sources: ({ source }) => [source],
  types: ({ type }) => one(type),
  frais: ({ frais }) => one(frais),
  thematiques: ({ thematiques }) => thematiques ?? [],
  publics: ({ publics }) => publics ?? [],
  modes_accueil: ({ modes_accueil }) => modes_accueil ?? [],
  dispositifs: ({ dispositif }) => one(dispositif),
  types_structure: ({ type_structure }) => one(type_structure),
  reseaux_porteurs: ({ reseaux_porteurs }) => reseaux_porteurs ?? [],
};

function passes(field: string, told: Told, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const has = FIELDS[field]!(told);
  if (field === 'publics' && has.includes('tous-publics')) return true;
  if (field === 'thematiques' && has.some((value) => wanted.includes(category(value)))) return true;
  return has.some((value) => wanted.includes(value));
}

/** Undefined: out of reach; null: kept without a distance. */
function reach(
  told: Told,
  home: Home | null,
  {
    measured,
    radiusM,
  }: { readonly measured: ReadonlyMap<string, number>; readonly radiusM: number },
): number | null | undefined {
  if (home === null) return null;
  const distance = measured.get(told.id) ?? null;
  const isRemote = told.modes_accueil?.includes('a-distance') ?? false;
  const isOnSite = !isRemote || told.modes_accueil!.includes('en-presentiel');
  const metres = isOnSite ? distance : null;
  if (metres !== null && (metres <= radiusM || told.hebergement)) return metres;
  if (isRemote) return null;
  if (distance !== null) return undefined;
  return told.departement === null || told.departement === home.departement_code ? null : undefined;
}

/** Answers searches the slow way: every service, every test, PostGIS for the metres. */
export class Recounter {
  private readonly measures = new Map<string, ReadonlyMap<string, number>>();

  private constructor(
    private readonly dataSource: DataSource,
    private readonly all: readonly Told[],
  ) {}

  static async read(dataSource: DataSource): Promise<Recounter> {
    return new Recounter(dataSource, await dataSource.query(READ));
  }

  async recount(asked: Asked): Promise<Recount> {
    const home = await this.homeOf(asked);
    const measured = await this.measureFrom(home);
    const saying = await this.sayingPublics(asked['recherche_public']);
    const radiusM = Number(asked['distance'] ?? 50) * 1000;
    const zones = home && [home.code, home.departement_code, home.epci_siren, 'france', '99100'];
    const kept = new Map<string, number | null>();
    const counts = new Counts(new Set(this.all.flatMap(FIELDS['publics']!)));
    for (const told of this.all) {
      const { zone_eligibilite: zone } = told;
      if (zones && zone && !zone.some((code) => zones.includes(code))) continue;
      if (!meetsNumbers(told, asked) || (saying && !saying.has(told.id))) continue;
      const metres = reach(told, home, { measured, radiusM });
      if (metres === undefined) continue;
      const failed = Object.keys(FIELDS).filter(
        (field) => !passes(field, told, listOf(asked[field])),
      );
      if (failed.length === 0) kept.set(told.id, metres);
      counts.add(told, failed);
    }
    return { kept, facets: counts.facets };
  }

  private async homeOf({ code_commune, lat, lon }: Asked): Promise<Home | null> {
    if (code_commune === undefined) return null;
    const [commune]: Home[] = await this.dataSource.query(HOME, [code_commune]);
    const point = lat === undefined ? {} : { lon: Number(lon), lat: Number(lat) };
    return { ...commune!, ...point };
  }

  private async measureFrom(home: Home | null): Promise<ReadonlyMap<string, number>> {
    if (!home) return new Map();
    const key = `${home.lon} ${home.lat}`;
    const known = this.measures.get(key);
    if (known) return known;
    const rows: { id: string; metres: number }[] = await this.dataSource.query(MEASURE, [
      home.lon,
      home.lat,
    ]);
    const measured = new Map(rows.map(({ id, metres }) => [id, metres]));
    this.measures.set(key, measured);
    return measured;
  }

  private async sayingPublics(words: Asked[string] | undefined): Promise<Set<string> | null> {
    if (words === undefined) return null;
    const rows: { id: string }[] = await this.dataSource.query(SAYS_PUBLICS, [words]);
    return new Set(rows.map(({ id }) => id));
  }
}

function meetsNumbers(told: Told, asked: Asked): boolean {
  const { score_qualite_minimum: score, heures_semaine_min: hours, liste_cej: cej } = asked;
  if (told.score_qualite < Number(score ?? 0)) return false;
  if (hours !== undefined && (told.heures ?? -1) < Number(hours)) return false;
  return cej === undefined || told.liste_cej === (cej === 'true');
}

/** Each facet is counted as if its own filter were not asked. */
class Counts {
  readonly facets: Record<string, Record<string, number>> = { categories: {} };

  /** `publics`: all that the catalogue knows; what is open to all counts for each. */
  constructor(private readonly publics: ReadonlySet<string>) {
    for (const field of Object.keys(FIELDS)) this.facets[field] = {};
  }

  add(told: Told, failed: readonly string[]): void {
    for (const [field, valuesOf] of Object.entries(FIELDS)) {
      if (failed.some((other) => other !== field)) continue;
      const values = valuesOf(told);
      const isOpenToAll = field === 'publics' && values.includes('tous-publics');
      this.count(field, isOpenToAll ? [...this.publics] : values);
      if (field === 'thematiques') this.count('categories', valuesOf(told).map(category));
    }
  }

  private count(facet: string, values: readonly string[]): void {
    const counts = this.facets[facet]!;
    for (const value of new Set(values)) counts[value] = (counts[value] ?? 0) + 1;
  }
}
