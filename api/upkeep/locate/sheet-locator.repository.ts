import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Objet } from '../../catalogue/edition/sheet.js';
import type { Manager } from '../../database/transactions.js';
import type { LocatedSheet } from './located-sheet.js';

const IS_PUBLIC = {
  structure: `coalesce(st.statut = 'publie' AND st.supprimee_le IS NULL, false)`,
  service: `coalesce(s.statut = 'publie' AND s.supprime_le IS NULL
    AND st.statut = 'publie' AND st.supprimee_le IS NULL, false)`,
  lieu: `EXISTS (
    SELECT FROM permanence held JOIN service shown ON shown.id = held.service_id
    WHERE held.lieu_id = li.id AND shown.statut = 'publie' AND shown.supprime_le IS NULL)`,
} as const;

/** Whether anybody can read the sheet of `LOCATED`. */
const PUBLIEE = `
CASE WHEN f.objet IN ('structure', 'poste') OR (f.objet = 'fermeture' AND s.id IS NULL)
  THEN ${IS_PUBLIC.structure}
  WHEN f.objet = 'lieu' THEN ${IS_PUBLIC.lieu}
  ELSE ${IS_PUBLIC.service} END`;

/** The columns of a `LocatedSheet`. */
export const LOCATED_COLUMNS = `
f.objet, f.objet_id,
coalesce(pe.id, fe.id, po.id, li.id,
  CASE f.objet WHEN 'service' THEN s.id WHEN 'structure' THEN st.id END) IS NOT NULL AS existe,
${PUBLIEE} AS publiee,
CASE f.objet WHEN 'structure' THEN st.statut WHEN 'service' THEN s.statut END AS statut,
st.id AS structure_id, st.nom AS structure_nom, s.id AS service_id, s.nom AS service_nom,
coalesce(li.nom, held_at.nom) AS lieu_nom, po.intitule,
c.nom AS commune_nom, c.code AS commune, c.epci_siren AS epci,
coalesce(c.departement_code, st.departement_code) AS departement,
coalesce(c.region_code, d.region_code) AS region,
ARRAY(
  SELECT tc.territoire_id FROM territoire_commune tc
  WHERE tc.commune_code = c.code ORDER BY tc.territoire_id
) AS territoires`;

// A place belongs to a structure when nobody else holds anything there.
const ONLY_HOLDER = `
(SELECT CASE WHEN count(DISTINCT other.structure_id) = 1 THEN min(other.structure_id) END
 FROM permanence held JOIN service other ON other.id = held.service_id
 WHERE held.lieu_id = li.id)`;

// What has ended is known by its history.
const LAST_OWNER = `
(SELECT h.structure_id FROM historique h
 WHERE h.objet = f.objet AND h.objet_id = f.objet_id
 ORDER BY h.id DESC LIMIT 1)`;

/**
 * What is known of the sheets of `f (objet, objet_id)`. A service is where its address says, else
 * where its structure is.
 */
export const LOCATED = `
LEFT JOIN permanence pe ON f.objet = 'permanence' AND pe.id = f.objet_id
LEFT JOIN lieu held_at ON held_at.id = pe.lieu_id
LEFT JOIN fermeture fe ON f.objet = 'fermeture' AND fe.id = f.objet_id
LEFT JOIN poste po ON f.objet = 'poste' AND po.id = f.objet_id
LEFT JOIN lieu li ON f.objet = 'lieu' AND li.id = f.objet_id
LEFT JOIN service s ON s.id = CASE f.objet
  WHEN 'service' THEN f.objet_id WHEN 'permanence' THEN pe.service_id
  WHEN 'fermeture' THEN fe.service_id END
LEFT JOIN structure st ON st.id = CASE
  WHEN f.objet = 'structure' THEN f.objet_id
  WHEN li.id IS NOT NULL THEN ${ONLY_HOLDER}
  ELSE coalesce(s.structure_id, fe.structure_id, po.structure_id, ${LAST_OWNER}) END
LEFT JOIN departement d ON d.code = st.departement_code
LEFT JOIN commune_ancienne ca ON ca.code = coalesce(li.code_insee, s.code_insee, st.code_insee)
LEFT JOIN commune c
  ON c.code = coalesce(ca.commune_code, li.code_insee, s.code_insee, st.code_insee)`;

const FIND_MANY = `
SELECT ${LOCATED_COLUMNS}
FROM unnest($1::text[], $2::text[]) AS f (objet, objet_id)
${LOCATED}`;

export type SheetName = { readonly objet: Objet; readonly id: string };

@Injectable()
export class SheetLocatorRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In no order; what never was is left out. */
  async findMany(
    sheets: readonly SheetName[],
    manager: Manager = this.dataSource.manager,
  ): Promise<readonly LocatedSheet[]> {
    const rows = await manager.query<LocatedSheet[]>(FIND_MANY, [
      sheets.map(({ objet }) => objet),
      sheets.map(({ id }) => id),
    ]);
    return rows.filter(({ existe, structure_id }) => existe || structure_id !== null);
  }
}
