import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { SHEET_COLUMNS } from '../edition/sheet-columns.js';
import type { Writing } from './writing.js';

/** What an import writes, one line a sheet. */
export type Written = 'structure' | 'service';

// What was written over since, or confirmed by somebody, is left as it is.
const IS_LEFT = `
(EXISTS (
  SELECT FROM historique later
  WHERE later.objet = h.objet AND later.objet_id = h.objet_id AND later.champ = h.champ
    AND later.id > h.id AND later.transaction_id <> h.transaction_id
) OR EXISTS (
  SELECT FROM champ_humain kept
  WHERE kept.objet = h.objet AND kept.objet_id = h.objet_id AND kept.champ = h.champ
    AND kept.le > h.le
))`;

const OF_WRITING = `
h.transaction_id = $1 AND h.le = $2::timestamptz AND h.action = 'modification'`;

const CHANGES = `
SELECT h.objet, h.champ, count(*) FILTER (WHERE NOT ${IS_LEFT})::int AS a_remettre,
  count(*) FILTER (WHERE ${IS_LEFT})::int AS gardes
FROM historique h
WHERE ${OF_WRITING} AND h.objet IN ('structure', 'service')
GROUP BY h.objet, h.champ
ORDER BY h.objet, h.champ`;

const LINES = `
SELECT DISTINCT ON (h.objet_id) h.objet_id, h.avant
FROM historique h
WHERE ${OF_WRITING} AND h.objet = $3 AND h.champ = $4 AND NOT ${IS_LEFT}
ORDER BY h.objet_id, h.id`;

const POINT: ReadonlySet<string> = new Set(['longitude', 'latitude']);

// Without its print, the next import compares the sheet anew.
const restore = (objet: Written, champ: string): string => `
UPDATE ${objet} t
SET ${champ} = (
    jsonb_populate_record(NULL::${objet}, jsonb_build_object($4::text, l.avant))
  ).${champ},
  empreinte = NULL, maj_le = now()
FROM (${LINES}) l
WHERE t.id = l.objet_id`;

// Its two numbers at once: half a point would be history of its own.
const restorePoint = (objet: Written): string => `
UPDATE ${objet} t
SET point = ST_SetSRID(ST_MakePoint(
    CASE WHEN l.has_longitude THEN l.longitude ELSE ST_X(t.point) END,
    CASE WHEN l.has_latitude THEN l.latitude ELSE ST_Y(t.point) END), 4326),
  empreinte = NULL, maj_le = now()
FROM (
  SELECT h.objet_id,
    bool_or(h.champ = 'longitude') AS has_longitude, bool_or(h.champ = 'latitude') AS has_latitude,
    max((h.avant #>> '{}')::float8) FILTER (WHERE h.champ = 'longitude') AS longitude,
    max((h.avant #>> '{}')::float8) FILTER (WHERE h.champ = 'latitude') AS latitude
  FROM historique h
  WHERE ${OF_WRITING} AND h.objet = $3 AND h.champ IN ('longitude', 'latitude') AND NOT ${IS_LEFT}
  GROUP BY h.objet_id
) l
WHERE t.id = l.objet_id`;

const RESTORED_IDS = `
SELECT DISTINCT h.objet, h.objet_id AS id
FROM historique h
WHERE ${OF_WRITING} AND h.objet IN ('structure', 'service')`;

const OWNERS = `
SELECT DISTINCT structure_id AS id
FROM service
WHERE id = ANY ($1)`;

// What a person wrote or confirmed after the import is theirs now.
const TOUCHED = (objet: Written): string => `
EXISTS (
  SELECT FROM historique h
  WHERE h.objet = '${objet}' AND h.objet_id = t.id AND h.auteur_id IS NOT NULL
    AND h.transaction_id <> $2 AND h.le > $3::timestamptz
)`;

const WITHDRAW = {
  service: `
UPDATE service t
SET supprime_le = now(), empreinte = NULL, maj_le = now()
WHERE t.id = ANY ($1) AND t.supprime_le IS NULL AND NOT ${TOUCHED('service')}
RETURNING t.id`,
  structure: `
UPDATE structure t
SET supprimee_le = now(), empreinte = NULL, maj_le = now()
WHERE t.id = ANY ($1) AND t.supprimee_le IS NULL AND NOT ${TOUCHED('structure')}
  AND NOT EXISTS (
    SELECT FROM service s WHERE s.structure_id = t.id AND s.supprime_le IS NULL
  )
RETURNING t.id`,
} as const;

export type ChangedField = {
  readonly objet: Written;
  readonly champ: string;
  readonly a_remettre: number;
  readonly gardes: number;
};

@Injectable()
export class UndoRepository {
  changes(manager: Manager, { transaction_id, instant }: Writing): Promise<ChangedField[]> {
    return manager.query<ChangedField[]>(CHANGES, [transaction_id, instant]);
  }

  /** One field of every sheet that the writing changed; the longitude brings the latitude with it. */
  async restore(manager: Manager, writing: Writing, { objet, champ }: ChangedField): Promise<void> {
    const { transaction_id, instant } = writing;
    if (POINT.has(champ)) {
      await manager.query(restorePoint(objet), [transaction_id, instant, objet]);
      return;
    }
    if (!SHEET_COLUMNS[objet].some(([name]) => name === champ)) return;
    await manager.query(restore(objet, champ), [transaction_id, instant, objet, champ]);
  }

  changedSheets(
    manager: Manager,
    { transaction_id, instant }: Writing,
  ): Promise<{ readonly objet: Written; readonly id: string }[]> {
    return manager.query(RESTORED_IDS, [transaction_id, instant]);
  }

  async ownersOf(manager: Manager, serviceIds: readonly string[]): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(OWNERS, [serviceIds]);
    return rows.map(({ id }) => id);
  }

  /** How many were withdrawn; what people made theirs stays. */
  async withdraw(
    manager: Manager,
    objet: Written,
    ids: readonly string[],
    { transaction_id, instant }: Writing,
  ): Promise<number> {
    const values = [ids, transaction_id, instant];
    const [rows] = await manager.query<[unknown[], number]>(WITHDRAW[objet], values);
    return rows.length;
  }
}
