import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { Area, AreaType } from './area.js';

export type AreaRow = { readonly id: string; readonly type: AreaType; readonly nom: string };
export type StoredArea = AreaRow & {
  readonly source: string | null;
  readonly communes: readonly string[];
};

const LIST_OF_COMMUNE = `
SELECT t.id, t.type, t.nom
FROM territoire_commune tc
JOIN territoire t ON t.id = tc.territoire_id
WHERE tc.commune_code = $1
ORDER BY t.type, t.nom, t.id`;

const LIST = `
SELECT t.id, t.type, t.nom, t.source,
  coalesce(array_agg(tc.commune_code ORDER BY tc.commune_code)
    FILTER (WHERE tc.commune_code IS NOT NULL), '{}') AS communes
FROM territoire t
LEFT JOIN territoire_commune tc ON tc.territoire_id = t.id
WHERE $1::text IS NULL OR t.id = $1
GROUP BY t.id
ORDER BY t.nom, t.id`;

const UPSERT = `
INSERT INTO territoire (id, type, nom, source)
VALUES ($1, $2, $3, $4)
ON CONFLICT (id) DO UPDATE
SET type = excluded.type, nom = excluded.nom, source = excluded.source, maj_le = now()`;

const DROP_COMMUNES = `
DELETE FROM territoire_commune
WHERE territoire_id = $1
  AND commune_code <> ALL ($2::text[])`;

const ADD_COMMUNES = `
INSERT INTO territoire_commune (territoire_id, commune_code)
SELECT $1, unnest($2::text[])
ON CONFLICT DO NOTHING`;

const REMOVE = `
DELETE FROM territoire
WHERE id = $1
RETURNING id`;

@Injectable()
export class AreasRepository {
  constructor(private readonly dataSource: DataSource) {}

  listOfCommune(communeCode: string): Promise<AreaRow[]> {
    return this.dataSource.query(LIST_OF_COMMUNE, [communeCode]);
  }

  list(manager?: Manager): Promise<StoredArea[]> {
    return (manager ?? this.dataSource).query(LIST, [null]);
  }

  async find(id: string): Promise<StoredArea | null> {
    const [area]: StoredArea[] = await this.dataSource.query(LIST, [id]);
    return area ?? null;
  }

  async write(manager: Manager, area: Area): Promise<void> {
    await manager.query(UPSERT, [area.id, area.type, area.nom, area.source]);
    await manager.query(DROP_COMMUNES, [area.id, area.communes]);
    await manager.query(ADD_COMMUNES, [area.id, area.communes]);
  }

  async remove(manager: Manager, id: string): Promise<boolean> {
    const [removed]: [{ id: string }[], number] = await manager.query(REMOVE, [id]);
    return removed.length > 0;
  }
}
