import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IS_SHOWN, isShownStructure } from '../../catalogue/catalogue-columns.js';
import type { TaxonomySlug } from './taxonomies.js';
import type { PageAsked } from './to-page.js';

/** The field of a taxonomy as a list, of a service or of its structure. */
const FIELD: Readonly<Record<TaxonomySlug, string | null>> = {
  thematiques: 's.thematiques',
  publics: 's.publics',
  type: 'ARRAY[s.type]',
  frais: 'ARRAY[s.frais]',
  modes_accueil: 's.modes_accueil',
  modes_mobilisation: 's.modes_mobilisation',
  mobilisable_par: 's.mobilisable_par',
  reseaux_porteurs: 'st.reseaux_porteurs',
  type_structure: 'ARRAY[st.type_structure]',
  identifiant: null,
};

export type TermsAsked = { readonly taxonomy: TaxonomySlug; readonly codes: readonly string[] };

export type HsdsFilter = {
  readonly search: string | null;
  readonly organization: string | null;
  readonly modifiedAfter: string | null;
  readonly terms: readonly TermsAsked[];
};

const WORDS = `websearch_to_tsquery('maillage', $1)`;

const TERMS_AT = 4;
const termsOf = (terms: readonly TermsAsked[]): string =>
  terms
    .map(({ taxonomy }, index) => {
      const field = FIELD[taxonomy];
      return field === null ? '' : ` AND ${field} && $${TERMS_AT + index}::text[]`;
    })
    .join('');

const SERVICES = `
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE ${IS_SHOWN}
  AND ($1::text IS NULL OR s.recherche @@ ${WORDS})
  AND ($2::text IS NULL OR s.structure_id = $2)
  AND ($3::timestamptz IS NULL OR s.maj_le >= $3)`;

const STRUCTURES = `
FROM structure st
WHERE ${isShownStructure('st')}
  AND ($1::text IS NULL OR st.recherche @@ ${WORDS})
  AND ($2::text IS NULL OR st.id = $2)
  AND ($3::timestamptz IS NULL OR st.maj_le >= $3)`;

const ofAnyService = (terms: readonly TermsAsked[]): string =>
  terms.length === 0
    ? ''
    : ` AND EXISTS (SELECT FROM service s WHERE s.structure_id = st.id AND ${IS_SHOWN}${termsOf(terms)})`;

const AT_LOCATIONS = (terms: readonly TermsAsked[]): string => `
FROM (
  SELECT id AS service_id, '' AS lieu_id FROM service
  WHERE commune IS NOT NULL OR point IS NOT NULL
  UNION
  SELECT service_id, lieu_id FROM permanence
) at
JOIN (SELECT s.id ${SERVICES}${termsOf(terms)}) s ON s.id = at.service_id`;

const MOMENT = (alias: string): string =>
  `to_char(${alias}.maj_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS maj_le`;

const SERVICE_OF = `SELECT id FROM service WHERE hsds_cle('service', id) = ANY ($1) OR id = $2`;
const STRUCTURE_OF = `SELECT id FROM structure WHERE hsds_cle('organization', id) = ANY ($1) OR id = $2`;
const SERVICE_OF_AT_LOCATION = `
SELECT id FROM service WHERE hsds_cle('service_at_location', id || '@') = ANY ($1)
UNION
SELECT service_id FROM permanence
WHERE hsds_cle('service_at_location', service_id || '@' || lieu_id) = ANY ($1)`;

export type Dated = { readonly id: string; readonly maj_le: string };
export type AtLocation = { readonly service_id: string; readonly lieu_id: string };
export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number };

@Injectable()
export class HsdsRepository {
  constructor(private readonly dataSource: DataSource) {}

  listServices(filter: HsdsFilter, page: PageAsked): Promise<Found<Dated>> {
    const matching = SERVICES + termsOf(filter.terms);
    return this.list(`s.id, ${MOMENT('s')}`, matching, 's.id', { filter, page });
  }

  listOrganizations(filter: HsdsFilter, page: PageAsked): Promise<Found<Dated>> {
    const matching = STRUCTURES + ofAnyService(filter.terms);
    return this.list(`st.id, ${MOMENT('st')}`, matching, 'st.id', { filter, page });
  }

  listAtLocations(filter: HsdsFilter, page: PageAsked): Promise<Found<AtLocation>> {
    const matching = AT_LOCATIONS(filter.terms);
    const order = 'at.service_id, at.lieu_id';
    return this.list('at.service_id, at.lieu_id', matching, order, { filter, page });
  }

  /** Ours, from theirs or from ours; null when nothing has it. */
  findServiceId(digests: readonly string[], id: string): Promise<string | null> {
    return this.findOne(SERVICE_OF, [digests, id]);
  }

  findStructureId(digests: readonly string[], id: string): Promise<string | null> {
    return this.findOne(STRUCTURE_OF, [digests, id]);
  }

  findServiceIdOfAtLocation(digests: readonly string[]): Promise<string | null> {
    return this.findOne(SERVICE_OF_AT_LOCATION, [digests]);
  }

  private async findOne(sql: string, parameters: unknown[]): Promise<string | null> {
    const [row]: { id: string }[] = await this.dataSource.query(sql, parameters);
    return row?.id ?? null;
  }

  private async list<Row>(
    columns: string,
    matching: string,
    order: string,
    { filter, page }: { readonly filter: HsdsFilter; readonly page: PageAsked },
  ): Promise<Found<Row>> {
    const terms = filter.terms.map(({ codes }) => codes);
    const parameters = [filter.search, filter.organization, filter.modifiedAfter, ...terms];
    const [counted]: { total: number }[] = await this.dataSource.query(
      `SELECT count(*) AS total ${matching}`,
      parameters,
    );
    const limit = `LIMIT $${parameters.length + 1} OFFSET $${parameters.length + 2}`;
    const rows: Row[] = await this.dataSource.query(
      `SELECT ${columns} ${matching} ORDER BY ${order} ${limit}`,
      [...parameters, page.per_page, (page.page - 1) * page.per_page],
    );
    return { rows, total: counted?.total ?? 0 };
  }
}
