import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { WeightedText } from '../write-search-text.js';
import type { Champs, Objet, Sheet } from './sheet.js';
import { readSheets, SHEETS } from './read-sheets.repository.js';
import { writtenColumnsOf } from './sheet-columns.js';

const DATES_ITSELF: ReadonlySet<Objet> = new Set(['structure', 'service']);

// What is computed of the sheet is written with it: one change to read for the search.
const COMPUTED: Readonly<Record<string, string>> = {
  structure: ', date_maj = $3::date, maj_le = now()',
  service: `, date_maj = $3::date, maj_le = now(), score_qualite = $4::numeric,
  places_maj_le = CASE WHEN $5::boolean THEN now() ELSE t.places_maj_le END`,
};

const weighted = (weight: string, index: number): string =>
  `setweight(to_tsvector('maillage', $${index + 2}), '${weight}')`;

const SOURCE_OF_HANDS = `
INSERT INTO source (slug, nom, description)
VALUES ('saisie', 'Saisie dans Maillage', 'Ce que les structures écrivent elles-mêmes.')
ON CONFLICT (slug) DO NOTHING`;

const LAST_VERSION = `
SELECT coalesce(max(version), 0) AS version
FROM historique
WHERE objet = $1 AND objet_id = $2`;

// The text of search of a service holds words of its structure: who writes either takes the structure
// first, so that no two of them wait for each other.
const HOLD_ITS_STRUCTURE = `
SELECT st.id
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = $1
FOR NO KEY UPDATE OF st`;

const EXISTS = (objet: Objet): string => `SELECT id FROM ${objet} WHERE id = $1`;

const SCHEME_EXISTS = `SELECT slug FROM dispositif WHERE slug = $1`;

const POST_OF = `
SELECT id
FROM poste
WHERE id = $1
  AND structure_id = coalesce($2, (SELECT structure_id FROM service WHERE id = $3))`;
const PERMANENCES_AT = `SELECT count(*) AS total FROM permanence WHERE lieu_id = $1`;

export type ComputedColumns = {
  readonly date_maj: string;
  readonly score_qualite: number;
  readonly placesTold: boolean;
};

@Injectable()
export class SheetsStoreRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(objet: Objet, id: string, manager?: Manager): Promise<Sheet | null> {
    const [sheet] = await this.findMany(objet, [id], manager);
    return sheet ?? null;
  }

  findMany(objet: Objet, ids: readonly string[], manager?: Manager): Promise<Sheet[]> {
    return readSheets(manager ?? this.dataSource.manager, objet, ids);
  }

  /** Keeps others waiting until the end of the transaction. */
  async lock(manager: Manager, objet: Objet, id: string): Promise<Sheet | null> {
    if (objet === 'service') await manager.query(HOLD_ITS_STRUCTURE, [id]);
    const [sheet] = await manager.query<Sheet[]>(`${SHEETS(objet)} FOR UPDATE OF t`, [[id]]);
    return sheet ?? null;
  }

  /** The new version. */
  async update(
    manager: Manager,
    { objet, id }: Pick<Sheet, 'objet' | 'id'>,
    champs: Champs,
    { date_maj, score_qualite, placesTold }: ComputedColumns,
  ): Promise<number> {
    const { types, names, values } = writtenColumnsOf(objet, new Set(Object.keys(champs)));
    const assignments = names.map((name, index) => `${name} = ${values[index]}`).join(', ');
    const parameters: unknown[] = [id, JSON.stringify(champs)];
    if (DATES_ITSELF.has(objet)) parameters.push(date_maj);
    if (objet === 'service') parameters.push(score_qualite, placesTold);
    const rows = await manager.query<{ version: number }[]>(
      `WITH written AS (
        UPDATE ${objet} t SET ${assignments}${COMPUTED[objet] ?? ''}
        FROM jsonb_to_record($2::jsonb) AS i (${types})
        WHERE t.id = $1
        RETURNING t.version
      ) SELECT version FROM written`,
      parameters,
    );
    return rows[0]?.version ?? 0;
  }

  /** A sheet that comes back after its end takes up its numbering where it was. */
  async insert(
    manager: Manager,
    { objet, id }: Pick<Sheet, 'objet' | 'id'>,
    champs: Champs,
    { date_maj, score_qualite }: ComputedColumns,
  ): Promise<number> {
    const [last] = await manager.query<{ version: number }[]>(LAST_VERSION, [objet, id]);
    const version = (last?.version ?? 0) + 1;
    const { types, names, values } = writtenColumnsOf(objet, new Set(Object.keys(champs)));
    const columns = ['id', 'version', ...names];
    const written = ['$1', '$3::integer', ...values];
    const parameters: unknown[] = [id, JSON.stringify(champs), version];
    if (DATES_ITSELF.has(objet)) {
      columns.push('date_maj');
      written.push('$4::date');
      parameters.push(date_maj);
    }
    if (objet === 'service') {
      columns.push('score_qualite');
      written.push('$5::numeric');
      parameters.push(score_qualite);
    }
    await manager.query(
      `INSERT INTO ${objet} (${columns.join(', ')})
       SELECT ${written.join(', ')} FROM jsonb_to_record($2::jsonb) AS i (${types})`,
      parameters,
    );
    return version;
  }

  async remove(manager: Manager, objet: Objet, id: string): Promise<void> {
    await manager.query(`DELETE FROM ${objet} WHERE id = $1`, [id]);
  }

  async writeTextOfStructure(
    manager: Manager,
    id: string,
    texts: readonly WeightedText[],
  ): Promise<void> {
    const text = texts.map(({ weight }, index) => weighted(weight, index)).join(' || ');
    await manager.query(
      `UPDATE structure t SET recherche = ${text} WHERE t.id = $1 AND t.recherche IS DISTINCT FROM (${text})`,
      [id, ...texts.map((one) => one.text)],
    );
  }

  async declareSourceOfHands(manager: Manager): Promise<void> {
    await manager.query(SOURCE_OF_HANDS);
  }

  async exists(manager: Manager, objet: Objet, id: string): Promise<boolean> {
    return (await manager.query<{ id: string }[]>(EXISTS(objet), [id])).length > 0;
  }

  /** Whether a post is of this structure, or of the one that offers this service. */
  async isPostOf(
    manager: Manager,
    posteId: string,
    { structureId, serviceId }: { structureId: string | null; serviceId: string | null },
  ): Promise<boolean> {
    const values = [posteId, structureId, serviceId];
    return (await manager.query<{ id: string }[]>(POST_OF, values)).length > 0;
  }

  async schemeExists(manager: Manager, slug: string): Promise<boolean> {
    return (await manager.query<{ slug: string }[]>(SCHEME_EXISTS, [slug])).length > 0;
  }

  async countPermanencesAt(manager: Manager, lieuId: string): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(PERMANENCES_AT, [lieuId]);
    return row?.total ?? 0;
  }
}
