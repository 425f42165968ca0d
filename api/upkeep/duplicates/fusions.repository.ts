import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { Fusion, FusionSnapshot } from './duplicate-pair.js';
import {
  OF_TERRITORIES,
  PLACES,
  territoriesOf,
  type TerritoriesFilter,
} from './duplicates.repository.js';

const COLUMNS = `
f.id, p.objet, f.doublon_id, f.garde_id, f.absorbe_id, f.instantane, f.le::text AS le, f.par_nom,
f.annulee_le::text AS annulee_le, f.annulee_par_nom`;

const ADD = `
INSERT INTO fusion (doublon_id, garde_id, absorbe_id, instantane, le, par, par_nom)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id`;

const FIND = `
SELECT ${COLUMNS} FROM fusion f JOIN doublon p ON p.id = f.doublon_id WHERE f.id = $1`;

const OF_PAIRS = `
SELECT ${COLUMNS} FROM fusion f JOIN doublon p ON p.id = f.doublon_id
WHERE f.doublon_id = ANY ($1) AND f.annulee_le IS NULL`;

const SHOWN = `
FROM fusion f
JOIN doublon p ON p.id = f.doublon_id
${PLACES}
WHERE ${OF_TERRITORIES}`;

const COUNT = `SELECT count(*) AS total ${SHOWN}`;

const NAME = (side: 'a' | 'b'): string => `coalesce(s_${side}.nom, ${side}.nom)`;

const LIST = `
SELECT ${COLUMNS},
  CASE WHEN f.garde_id = p.a_id THEN ${NAME('a')} ELSE ${NAME('b')} END AS garde_nom,
  CASE WHEN f.garde_id = p.a_id THEN ${NAME('b')} ELSE ${NAME('a')} END AS absorbe_nom
${SHOWN}
ORDER BY f.le DESC, f.id
LIMIT $4 OFFSET $5`;

// A merge of what this one kept, or into what it did away with, must be undone before it.
const LATER = `
SELECT ${COLUMNS} FROM fusion f
JOIN doublon p ON p.id = f.doublon_id
WHERE p.objet = $5 AND f.annulee_le IS NULL AND f.le >= $3 AND f.id <> $4
  AND (f.absorbe_id = $1 OR f.garde_id = $2 OR f.absorbe_id = $2)
ORDER BY f.le DESC
LIMIT 1`;

const UNDONE = `
UPDATE fusion SET annulee_le = $2, annulee_par = $3, annulee_par_nom = $4 WHERE id = $1`;

const FORGET = `
UPDATE fusion SET
  par = CASE WHEN par = $1 THEN NULL ELSE par END,
  par_nom = CASE WHEN par = $1 THEN NULL ELSE par_nom END,
  annulee_par = CASE WHEN annulee_par = $1 THEN NULL ELSE annulee_par END,
  annulee_par_nom = CASE WHEN annulee_par = $1 THEN NULL ELSE annulee_par_nom END,
  instantane = jsonb_set(instantane, '{roles}', coalesce((
    SELECT jsonb_agg(held) FROM jsonb_array_elements(instantane -> 'roles') AS held
    WHERE held ->> 'compte_id' <> $1::text), '[]'))
WHERE $1::uuid IN (par, annulee_par)
  OR instantane -> 'roles' @> jsonb_build_array(jsonb_build_object('compte_id', $1::text))`;

export type NamedFusion = Fusion & { readonly garde_nom: string; readonly absorbe_nom: string };

@Injectable()
export class FusionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    manager: Manager,
    fusion: {
      readonly doublonId: string;
      readonly garde: string;
      readonly absorbe: string;
      readonly instantane: FusionSnapshot;
    },
    by: { readonly le: Date; readonly par: string; readonly nom: string },
  ): Promise<string> {
    const rows: [{ id: string }] = await manager.query(ADD, [
      fusion.doublonId,
      fusion.garde,
      fusion.absorbe,
      JSON.stringify(fusion.instantane),
      by.le,
      by.par,
      by.nom,
    ]);
    return rows[0].id;
  }

  async find(id: string): Promise<Fusion | null> {
    const [fusion] = await this.dataSource.query<Fusion[]>(FIND, [id]);
    return fusion ?? null;
  }

  async lock(manager: Manager, id: string): Promise<Fusion | null> {
    const [fusion] = await manager.query<Fusion[]>(`${FIND} FOR UPDATE OF f`, [id]);
    return fusion ?? null;
  }

  /** Those that stand. */
  ofPairs(pairIds: readonly string[]): Promise<readonly Fusion[]> {
    return this.dataSource.query<Fusion[]>(OF_PAIRS, [pairIds]);
  }

  async count(filter: TerritoriesFilter): Promise<number> {
    const parameters = [...territoriesOf(filter)];
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, parameters);
    return row?.total ?? 0;
  }

  /** Latest first, undone ones included. */
  list(
    filter: TerritoriesFilter,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<readonly NamedFusion[]> {
    const parameters = [...territoriesOf(filter), size, (page - 1) * size];
    return this.dataSource.query<NamedFusion[]>(LIST, parameters);
  }

  async laterThan(manager: Manager, fusion: Fusion): Promise<Fusion | null> {
    const { garde_id, absorbe_id, le, id, objet } = fusion;
    const [later] = await manager.query<Fusion[]>(LATER, [garde_id, absorbe_id, le, id, objet]);
    return later ?? null;
  }

  async undone(
    manager: Manager,
    id: string,
    by: { readonly le: Date; readonly par: string; readonly nom: string },
  ): Promise<void> {
    await manager.query(UNDONE, [id, by.le, by.par, by.nom]);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
  }
}
