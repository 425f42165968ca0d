import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Champs } from '../../catalogue/edition/sheet.js';
import type { Manager } from '../../database/transactions.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';

const COLUMNS = `objet, objet_id, version, champs, maj_le::text AS maj_le`;

const FIND = `
SELECT ${COLUMNS}
FROM brouillon
WHERE compte_id = $1 AND objet = $2 AND objet_id = $3`;

const LIST = `SELECT ${COLUMNS} FROM brouillon WHERE compte_id = $1`;

const SAVE = `
INSERT INTO brouillon (compte_id, objet, objet_id, version, champs, maj_le)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (compte_id, objet, objet_id) DO UPDATE
SET version = excluded.version, champs = excluded.champs, maj_le = excluded.maj_le`;

// What the person has written since stands above what comes back to her.
const GIVE_BACK = `
INSERT INTO brouillon (compte_id, objet, objet_id, version, champs, maj_le)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (compte_id, objet, objet_id) DO UPDATE
SET champs = excluded.champs || brouillon.champs`;

const REMOVE = `DELETE FROM brouillon WHERE compte_id = $1 AND objet = $2 AND objet_id = $3`;

const FORGET = `DELETE FROM brouillon WHERE compte_id = $1`;

export type Draft = {
  readonly objet: string;
  readonly objet_id: string;
  /** Of the sheet that was being written over. */
  readonly version: number;
  readonly champs: Champs;
  readonly maj_le: string;
};

type NewDraft = SheetName & {
  readonly compteId: string;
  readonly version: number;
  readonly champs: Champs;
  readonly now: Date;
};

const toRow = ({ compteId, objet, id, version, champs, now }: NewDraft): readonly unknown[] => [
  compteId,
  objet,
  id,
  version,
  JSON.stringify(champs),
  now.toISOString(),
];

/** One draft a person and a sheet. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(compteId: string, { objet, id }: SheetName): Promise<Draft | null> {
    const [draft] = await this.dataSource.query<Draft[]>(FIND, [compteId, objet, id]);
    return draft ?? null;
  }

  listOf(compteId: string): Promise<readonly Draft[]> {
    return this.dataSource.query<Draft[]>(LIST, [compteId]);
  }

  async save(draft: NewDraft): Promise<void> {
    await this.dataSource.query(SAVE, [...toRow(draft)]);
  }

  async giveBack(manager: Manager, draft: NewDraft): Promise<void> {
    await manager.query(GIVE_BACK, [...toRow(draft)]);
  }

  async remove(
    compteId: string,
    { objet, id }: SheetName,
    manager: Manager = this.dataSource.manager,
  ): Promise<void> {
    await manager.query(REMOVE, [compteId, objet, id]);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
  }
}
