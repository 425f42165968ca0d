import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import type { Merged, MergeSnapshot, Moved } from './merge-snapshot.js';

type Move = { readonly name: Moved; readonly table: string; readonly column: string };

const MOVES: Readonly<Record<Merged, readonly Move[]>> = {
  structure: [
    { name: 'service', table: 'service', column: 'structure_id' },
    { name: 'poste', table: 'poste', column: 'structure_id' },
    { name: 'fermeture', table: 'fermeture', column: 'structure_id' },
    { name: 'confirmation', table: 'confirmation', column: 'structure_id' },
    { name: 'signalement', table: 'signalement', column: 'structure_id' },
    { name: 'gestion', table: 'structure', column: 'gestionnaire_id' },
    { name: 'succession', table: 'structure', column: 'successeur_id' },
    { name: 'suggestion', table: 'suggestion_import', column: 'structure_id' },
    { name: 'historique', table: 'historique', column: 'structure_id' },
  ],
  service: [
    { name: 'permanence', table: 'permanence', column: 'service_id' },
    { name: 'fermeture', table: 'fermeture', column: 'service_id' },
    { name: 'confirmation', table: 'confirmation', column: 'service_id' },
    { name: 'signalement', table: 'signalement', column: 'service_id' },
  ],
};

/** When a sheet was hidden. */
const HIDDEN_AT: Readonly<Record<Merged, string>> = {
  structure: 'supprimee_le',
  service: 'supprime_le',
};

// A structure that the other ran does not become its own: it keeps saying what it said.
const MOVE = ({ table, column }: Move): string => `
WITH moved AS (
  UPDATE ${table} SET ${column} = $2 WHERE ${column} = $1
    ${table === 'structure' ? 'AND id <> $2' : ''}
  RETURNING id::text AS id
) SELECT id FROM moved ORDER BY id`;

// What has left the kept sheet since stays where it is.
const MOVE_BACK = ({ table, column }: Move): string => `
UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2 AND id::text = ANY ($3)`;

// Of one field, what is suggested to the kept sheet goes first.
const MOVE_SUGGESTIONS = `
WITH moved AS (
  UPDATE suggestion_import i SET objet_id = $2
  WHERE i.objet = $3 AND i.objet_id = $1 AND NOT EXISTS (
    SELECT FROM suggestion_import other
    WHERE other.objet = $3 AND other.objet_id = $2 AND other.champ = i.champ)
  RETURNING i.id::text AS id
) SELECT id FROM moved ORDER BY id`;

const MOVE_SUGGESTIONS_BACK = `
UPDATE suggestion_import SET objet_id = $1
WHERE objet = $4 AND objet_id = $2 AND id::text = ANY ($3)`;

const DATES = (objet: Merged): string => `
SELECT to_char(date_maj, 'YYYY-MM-DD') AS date_maj, maj_le::text AS maj_le
FROM ${objet} WHERE id = $1`;

const RESTORE_DATES = (objet: Merged): string => `
UPDATE ${objet} SET date_maj = $2::date, maj_le = $3::timestamptz WHERE id = $1`;

const HIDE = (objet: Merged): string =>
  `UPDATE ${objet} SET ${HIDDEN_AT[objet]} = now() WHERE id = $1`;

const SHOW = (objet: Merged): string =>
  `UPDATE ${objet} SET ${HIDDEN_AT[objet]} = NULL WHERE id = $1`;

const LED_TO = `
SELECT ancien_id FROM redirection WHERE objet = $1 AND nouveau_id = $2 ORDER BY ancien_id`;

const PROTECT = `
WITH marked AS (
  INSERT INTO champ_humain (objet, objet_id, champ, par)
  SELECT $4, $1, champ, $3 FROM unnest($2::text[]) AS champ
  ON CONFLICT (objet, objet_id, champ) DO NOTHING
  RETURNING champ
) SELECT champ FROM marked ORDER BY champ`;

const UNPROTECT = `
DELETE FROM champ_humain WHERE objet = $3 AND objet_id = $1 AND champ = ANY ($2)`;

const HOMES = `SELECT id, structure_id FROM service WHERE id = ANY ($1) ORDER BY id`;

type Ids = readonly { readonly id: string }[];

/** One of the two kinds of sheets that a merge is about, and its id. */
export type MergedSheet = { readonly objet: Merged; readonly id: string };

@Injectable()
export class SheetMergesRepository {
  /** Everything of a sheet becomes another's. */
  async moveAll(
    manager: Manager,
    objet: Merged,
    from: string,
    to: string,
  ): Promise<MergeSnapshot['deplaces']> {
    const moved: Partial<Record<Moved, readonly string[]>> = {};
    for (const move of MOVES[objet]) {
      moved[move.name] = idsOf(await manager.query<Ids>(MOVE(move), [from, to]));
    }
    const suggestions = await manager.query<Ids>(MOVE_SUGGESTIONS, [from, to, objet]);
    return { ...moved, fiche_suggestion: idsOf(suggestions) };
  }

  async moveBack(
    manager: Manager,
    objet: Merged,
    { garde, absorbe, deplaces }: Pick<MergeSnapshot, 'garde' | 'absorbe' | 'deplaces'>,
  ): Promise<void> {
    for (const move of MOVES[objet]) {
      await manager.query(MOVE_BACK(move), [absorbe, garde, deplaces[move.name] ?? []]);
    }
    const { fiche_suggestion = [] } = deplaces;
    await manager.query(MOVE_SUGGESTIONS_BACK, [absorbe, garde, fiche_suggestion, objet]);
  }

  async dates(manager: Manager, { objet, id }: MergedSheet): Promise<MergeSnapshot['dates']> {
    const rows: [MergeSnapshot['dates']] = await manager.query(DATES(objet), [id]);
    return rows[0];
  }

  async restoreDates(
    manager: Manager,
    { objet, id }: MergedSheet,
    { date_maj, maj_le }: MergeSnapshot['dates'],
  ): Promise<void> {
    await manager.query(RESTORE_DATES(objet), [id, date_maj, maj_le]);
  }

  async hide(manager: Manager, { objet, id }: MergedSheet): Promise<void> {
    await manager.query(HIDE(objet), [id]);
  }

  async show(manager: Manager, { objet, id }: MergedSheet): Promise<void> {
    await manager.query(SHOW(objet), [id]);
  }

  /** The ids that were already merged into this one. */
  async ledTo(manager: Manager, { objet, id }: MergedSheet): Promise<readonly string[]> {
    const rows = await manager.query<{ ancien_id: string }[]>(LED_TO, [objet, id]);
    return rows.map(({ ancien_id }) => ancien_id);
  }

  /** The fields that were not protected yet. */
  async protect(
    manager: Manager,
    { objet, id }: MergedSheet,
    champs: readonly string[],
    par: string,
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ champ: string }[]>(PROTECT, [id, champs, par, objet]);
    return rows.map(({ champ }) => champ);
  }

  async unprotect(
    manager: Manager,
    { objet, id }: MergedSheet,
    champs: readonly string[],
  ): Promise<void> {
    await manager.query(UNPROTECT, [id, champs, objet]);
  }

  homesOf(
    manager: Manager,
    serviceIds: readonly string[],
  ): Promise<readonly { readonly id: string; readonly structure_id: string }[]> {
    return manager.query(HOMES, [serviceIds]);
  }
}

const idsOf = (rows: Ids): readonly string[] => rows.map(({ id }) => id);
