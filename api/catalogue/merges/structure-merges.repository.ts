import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { type MergeSnapshot, type Moved, MOVED } from './merge-snapshot.js';

type Move = { readonly table: string; readonly column: string; readonly key: string };

const MOVES: Readonly<Record<Exclude<Moved, 'fiche_suggestion'>, Move>> = {
  service: { table: 'service', column: 'structure_id', key: 'id' },
  poste: { table: 'poste', column: 'structure_id', key: 'id' },
  fermeture: { table: 'fermeture', column: 'structure_id', key: 'id' },
  confirmation: { table: 'confirmation', column: 'structure_id', key: 'id' },
  signalement: { table: 'signalement', column: 'structure_id', key: 'id' },
  gestion: { table: 'structure', column: 'gestionnaire_id', key: 'id' },
  succession: { table: 'structure', column: 'successeur_id', key: 'id' },
  suggestion: { table: 'suggestion_import', column: 'structure_id', key: 'id' },
  historique: { table: 'historique', column: 'structure_id', key: 'id' },
};

// A structure that the other ran does not become its own: it keeps saying what it said.
const MOVE = ({ table, column, key }: Move): string => `
WITH moved AS (
  UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1
    ${table === 'structure' ? 'AND id <> $2' : ''}
  RETURNING ${key}::text AS id
) SELECT id FROM moved ORDER BY id`;

// What has left the kept structure since stays where it is.
const MOVE_BACK = ({ table, column, key }: Move): string => `
UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2 AND ${key}::text = ANY ($3)`;

// Of one field, what is suggested to the kept sheet goes first.
const MOVE_SUGGESTIONS = `
WITH moved AS (
  UPDATE suggestion_import i SET objet_id = $2
  WHERE i.objet = 'structure' AND i.objet_id = $1 AND NOT EXISTS (
    SELECT FROM suggestion_import other
    WHERE other.objet = 'structure' AND other.objet_id = $2 AND other.champ = i.champ)
  RETURNING i.id::text AS id
) SELECT id FROM moved ORDER BY id`;

const MOVE_SUGGESTIONS_BACK = `
UPDATE suggestion_import SET objet_id = $1
WHERE objet = 'structure' AND objet_id = $2 AND id::text = ANY ($3)`;

const DATES = `
SELECT to_char(date_maj, 'YYYY-MM-DD') AS date_maj, maj_le::text AS maj_le
FROM structure WHERE id = $1`;

const RESTORE_DATES = `
UPDATE structure SET date_maj = $2::date, maj_le = $3::timestamptz WHERE id = $1`;

const HIDE = `UPDATE structure SET supprimee_le = now() WHERE id = $1`;

const SHOW = `UPDATE structure SET supprimee_le = NULL WHERE id = $1`;

const LED_TO = `
SELECT ancien_id FROM redirection WHERE objet = 'structure' AND nouveau_id = $1 ORDER BY ancien_id`;

const PROTECT = `
WITH marked AS (
  INSERT INTO champ_humain (objet, objet_id, champ, par)
  SELECT 'structure', $1, champ, $3 FROM unnest($2::text[]) AS champ
  ON CONFLICT (objet, objet_id, champ) DO NOTHING
  RETURNING champ
) SELECT champ FROM marked ORDER BY champ`;

const UNPROTECT = `
DELETE FROM champ_humain WHERE objet = 'structure' AND objet_id = $1 AND champ = ANY ($2)`;

const HOMES = `SELECT id, structure_id FROM service WHERE id = ANY ($1) ORDER BY id`;

type Ids = readonly { readonly id: string }[];

@Injectable()
export class StructureMergesRepository {
  /** Everything of a structure becomes another's. */
  async moveAll(
    manager: Manager,
    from: string,
    to: string,
  ): Promise<Readonly<Record<Moved, readonly string[]>>> {
    const move = async (moved: Moved): Promise<readonly string[]> => {
      const sql = moved === 'fiche_suggestion' ? MOVE_SUGGESTIONS : MOVE(MOVES[moved]);
      return (await manager.query<Ids>(sql, [from, to])).map(({ id }) => id);
    };
    return {
      service: await move('service'),
      poste: await move('poste'),
      fermeture: await move('fermeture'),
      confirmation: await move('confirmation'),
      signalement: await move('signalement'),
      gestion: await move('gestion'),
      succession: await move('succession'),
      suggestion: await move('suggestion'),
      fiche_suggestion: await move('fiche_suggestion'),
      historique: await move('historique'),
    };
  }

  async moveBack(
    manager: Manager,
    { garde, absorbe, deplaces }: Pick<MergeSnapshot, 'garde' | 'absorbe' | 'deplaces'>,
  ): Promise<void> {
    for (const moved of MOVED) {
      const sql = moved === 'fiche_suggestion' ? MOVE_SUGGESTIONS_BACK : MOVE_BACK(MOVES[moved]);
      await manager.query(sql, [absorbe, garde, deplaces[moved]]);
    }
  }

  async dates(manager: Manager, id: string): Promise<MergeSnapshot['dates']> {
    const rows: [MergeSnapshot['dates']] = await manager.query(DATES, [id]);
    return rows[0];
  }

  async restoreDates(
    manager: Manager,
    id: string,
    { date_maj, maj_le }: MergeSnapshot['dates'],
  ): Promise<void> {
    await manager.query(RESTORE_DATES, [id, date_maj, maj_le]);
  }

  async hide(manager: Manager, id: string): Promise<void> {
    await manager.query(HIDE, [id]);
  }

  async show(manager: Manager, id: string): Promise<void> {
    await manager.query(SHOW, [id]);
  }

  /** The ids that were already merged into this one. */
  async ledTo(manager: Manager, id: string): Promise<readonly string[]> {
    const rows = await manager.query<{ ancien_id: string }[]>(LED_TO, [id]);
    return rows.map(({ ancien_id }) => ancien_id);
  }

  /** The fields that were not protected yet. */
  async protect(
    manager: Manager,
    id: string,
    champs: readonly string[],
    par: string,
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ champ: string }[]>(PROTECT, [id, champs, par]);
    return rows.map(({ champ }) => champ);
  }

  async unprotect(manager: Manager, id: string, champs: readonly string[]): Promise<void> {
    await manager.query(UNPROTECT, [id, champs]);
  }

  homesOf(
    manager: Manager,
    serviceIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly structure_id: string }[]> {
    return manager.query(HOMES, [serviceIds]);
  }
}
