import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import type { Champs, Objet } from '../edition/sheet.js';
import type { Untold } from './keep-untold.js';

const MARK = `
INSERT INTO champ_humain (objet, objet_id, champ, par)
SELECT $1, $2, champ, $4
FROM unnest($3::text[]) AS champ
ON CONFLICT (objet, objet_id, champ) DO UPDATE SET le = now(), par = excluded.par`;

const PROTECTED = `
SELECT objet_id, array_agg(champ) AS champs
FROM champ_humain
WHERE objet = $1 AND objet_id = ANY ($2)
GROUP BY objet_id`;

// Only those that have something to keep.
const UNTOLD = `
SELECT id, dispositif_slug, hebergement, liste_cej, duree, remuneration, modalite_entree,
  prochaine_entree::text AS prochaine_entree, places_total, delai_attente_jours, source_nom,
  source_url, source_annee, regles
FROM service
WHERE id = ANY ($1)
  AND (hebergement OR liste_cej OR regles <> '[]'
    OR num_nonnulls(dispositif_slug, duree, remuneration, modalite_entree, prochaine_entree,
      places_total, delai_attente_jours, source_nom, source_url, source_annee) > 0)`;

// What was set aside stays so, until the source says something else.
const SUGGEST = `
INSERT INTO suggestion_import (objet, objet_id, structure_id, champ, actuel, propose, source)
SELECT objet, objet_id, structure_id, champ, actuel, propose, source
FROM jsonb_to_recordset($1::jsonb) AS i
  (objet text, objet_id text, structure_id text, champ text, actuel jsonb, propose jsonb, source text)
ON CONFLICT (objet, objet_id, champ) DO UPDATE SET
  actuel = excluded.actuel, propose = excluded.propose, source = excluded.source,
  structure_id = excluded.structure_id, statut = 'ouverte', vue_le = now(), traitee_le = NULL
WHERE suggestion_import.propose IS DISTINCT FROM excluded.propose
  OR (suggestion_import.statut = 'ouverte'
    AND suggestion_import.actuel IS DISTINCT FROM excluded.actuel)`;

const AGREED = `
UPDATE suggestion_import
SET statut = 'prise', traitee_le = now()
WHERE objet = $1 AND objet_id = $2 AND statut = 'ouverte' AND propose = $3::jsonb -> champ`;

const REDIRECTED = `
SELECT ancien_id, nouveau_id
FROM redirection
WHERE objet = $1 AND ancien_id = ANY ($2)`;

export type NewSuggestion = {
  readonly objet: Objet;
  readonly objet_id: string;
  readonly structure_id: string | null;
  readonly champ: string;
  readonly actuel: unknown;
  readonly propose: unknown;
  readonly source: string;
};

/** Which fields are a human's, and what imports would have written there. */
@Injectable()
export class ProvenanceRepository {
  async mark(
    manager: Manager,
    sheet: { readonly objet: Objet; readonly id: string },
    champs: readonly string[],
    par: string,
  ): Promise<void> {
    await manager.query(MARK, [sheet.objet, sheet.id, champs, par]);
  }

  /** The fields of each sheet that a human wrote or confirmed. */
  async protectedFields(
    manager: Manager,
    objet: Objet,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await manager.query<{ objet_id: string; champs: string[] }[]>(PROTECTED, [
      objet,
      ids,
    ]);
    return new Map(rows.map(({ objet_id, champs }) => [objet_id, champs]));
  }

  /** What these services say that no list can: those that say nothing of it are left out. */
  async untold(manager: Manager, ids: readonly string[]): Promise<ReadonlyMap<string, Untold>> {
    const rows = await manager.query<Untold[]>(UNTOLD, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async suggest(manager: Manager, suggestions: readonly NewSuggestion[]): Promise<void> {
    await manager.query(SUGGEST, [JSON.stringify(suggestions)]);
  }

  /** What was suggested is now written. */
  async agree(
    manager: Manager,
    sheet: { readonly objet: Objet; readonly id: string },
    apres: Champs,
  ): Promise<void> {
    await manager.query(AGREED, [sheet.objet, sheet.id, JSON.stringify(apres)]);
  }

  /** Where the ids of what was merged lead. */
  async redirected(
    manager: Manager,
    objet: 'structure' | 'service',
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ ancien_id: string; nouveau_id: string }[]>(REDIRECTED, [
      objet,
      ids,
    ]);
    return new Map(rows.map(({ ancien_id, nouveau_id }) => [ancien_id, nouveau_id]));
  }
}
