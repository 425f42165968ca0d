import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { Auteur, Champs, Objet, Sheet } from '../edition/sheet.js';
import type { HistoryLine } from './history-line.js';

const SIGN = `SELECT set_config('maillage.auteur', $1, true)`;

const LINES = `
SELECT id, objet, objet_id, structure_id, version, action, champ, avant, apres, le::text AS le,
  auteur_id, auteur_nom, voie, transaction_id
FROM historique`;

const OF_SHEET = `${LINES} WHERE objet = $1 AND objet_id = $2 ORDER BY id DESC LIMIT $3`;

const OF_STRUCTURE = `${LINES} WHERE structure_id = $1 ORDER BY id DESC LIMIT $2`;

const SINCE = `${LINES} WHERE objet = $1 AND objet_id = $2 AND id > $3 ORDER BY id DESC`;

const FIND_LINE = `${LINES} WHERE objet = $1 AND objet_id = $2 AND id = $3`;

// One writing is one version within one transaction.
const BOUNDS = `
SELECT min(other.id) AS first, max(other.id) AS last
FROM historique line
JOIN historique other ON other.objet = line.objet AND other.objet_id = line.objet_id
  AND other.version = line.version AND other.transaction_id = line.transaction_id
WHERE line.objet = $1 AND line.objet_id = $2 AND line.id = $3`;

const RECORD = `
INSERT INTO historique (objet, objet_id, structure_id, version, action, champ, apres,
  auteur_id, auteur_nom, voie, transaction_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, pg_current_xact_id()::text::bigint)`;

const FORGET = `
UPDATE historique
SET auteur_id = NULL, auteur_nom = NULL
WHERE auteur_id = $1`;

@Injectable()
export class HistoryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every change of content until the end of the transaction is this author's. */
  async sign(manager: Manager, auteur: Auteur): Promise<void> {
    await manager.query(SIGN, [JSON.stringify(auteur)]);
  }

  async record(
    manager: Manager,
    sheet: Pick<Sheet, 'objet' | 'id' | 'structure_id' | 'version'>,
    fact: {
      readonly action: 'creation' | 'confirmation';
      readonly champ: string | null;
      readonly apres: Champs | string | null;
      readonly auteur: Auteur;
    },
  ): Promise<void> {
    const { objet, id, structure_id, version } = sheet;
    const { action, champ, apres, auteur } = fact;
    const { compte_id, nom, voie } = auteur;
    const written = JSON.stringify(apres);
    const who = [compte_id, nom, voie];
    await manager.query(RECORD, [objet, id, structure_id, version, action, champ, written, ...who]);
  }

  /** Newest first. */
  list(objet: Objet, id: string, limit: number): Promise<HistoryLine[]> {
    return this.dataSource.query<HistoryLine[]>(OF_SHEET, [objet, id, limit]);
  }

  listOfStructure(structureId: string, limit: number): Promise<HistoryLine[]> {
    return this.dataSource.query<HistoryLine[]>(OF_STRUCTURE, [structureId, limit]);
  }

  /** Newest first, what came after this line. */
  since(
    objet: Objet,
    id: string,
    lineId: number,
    manager: Manager = this.dataSource.manager,
  ): Promise<HistoryLine[]> {
    return manager.query<HistoryLine[]>(SINCE, [objet, id, lineId]);
  }

  async findLine(objet: Objet, id: string, lineId: number): Promise<HistoryLine | null> {
    const [line] = await this.dataSource.query<HistoryLine[]>(FIND_LINE, [objet, id, lineId]);
    return line ?? null;
  }

  /** The first and the last line of the writing that this line is of. */
  async boundsOf(
    objet: Objet,
    id: string,
    lineId: number,
    manager: Manager = this.dataSource.manager,
  ): Promise<{ readonly first: number; readonly last: number } | null> {
    const [bounds] = await manager.query<{ first: number | null; last: number | null }[]>(BOUNDS, [
      objet,
      id,
      lineId,
    ]);
    if (!bounds || bounds.first === null || bounds.last === null) return null;
    return { first: bounds.first, last: bounds.last };
  }

  async forgetAuthor(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
  }
}
