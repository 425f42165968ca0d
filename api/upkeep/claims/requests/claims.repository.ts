import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { SheetName } from '../../locate/sheet-locator.repository.js';
import { HAS_MANAGER } from '../joining/has-manager.repository.js';
import type { Claim, StatutDeRevendication } from './claim.js';
import type { ClaimAnswer } from './requests.schema.js';
import { IN_TERRITORIES, STRUCTURE_PLACE } from './within-territories.repository.js';

// Parameters 1 to 4 are the viewer: account, whether everywhere, territories and their codes.
const FROM = `
FROM revendication r
JOIN structure st ON st.id = r.structure_id
${STRUCTURE_PLACE}
CROSS JOIN LATERAL (
  SELECT r.compte_id IS NOT DISTINCT FROM $1::uuid AS de_moi, ${IN_TERRITORIES('$2', '$3', '$4')} AS modere
) seen
LEFT JOIN compte who ON who.id = r.compte_id AND who.supprime_le IS NULL
LEFT JOIN compte decider ON decider.id = r.decidee_par
LEFT JOIN inscription i ON i.structure_id = r.structure_id`;

const SHOWN = `
SELECT r.id, r.origine, r.statut, r.message, r.motif,
  to_json(r.cree_le) #>> '{}' AS cree_le, to_json(r.decidee_le) #>> '{}' AS decidee_le,
  decider.nom AS decidee_par,
  json_build_object('id', st.id, 'nom', st.nom, 'statut', st.statut,
    'type_structure', st.type_structure, 'siret', st.siret, 'commune', st.commune,
    'code_postal', st.code_postal, 'adresse', st.adresse) AS structure,
  CASE WHEN who.id IS NULL THEN NULL ELSE json_build_object(
    'compte_id', who.id, 'nom', who.nom, 'courriel', who.courriel) END AS demandeur,
  seen.de_moi, seen.modere AND r.statut = 'en_attente' AS peut_decider,
  CASE WHEN i.structure_id IS NULL THEN NULL ELSE json_build_object(
    'etat', i.etat, 'entreprise', i.entreprise, 'sans_siret_motif', i.sans_siret_motif,
    'verifiee_le', i.verifiee_le) END AS verification,
  ${HAS_MANAGER} AS a_un_responsable,
  CASE WHEN seen.modere THEN ARRAY(
    SELECT other.id::text FROM revendication other
    WHERE other.structure_id = r.structure_id AND other.statut = 'en_attente' AND other.id <> r.id
    ORDER BY other.cree_le, other.id
  ) ELSE '{}' END AS concurrentes
${FROM}`;

const LISTED = `
WHERE ($5::text IS NULL OR r.statut = $5)
  AND ((seen.de_moi AND $6::boolean) OR (seen.modere AND $7::boolean))`;

const COUNT = `SELECT count(*) AS total ${FROM} ${LISTED}`;

// Those who ask for one structure stand side by side.
const LIST = `
${SHOWN} ${LISTED}
ORDER BY r.statut <> 'en_attente',
  min(r.cree_le) OVER (PARTITION BY r.structure_id), r.structure_id, r.cree_le, r.id
LIMIT $8 OFFSET $9`;

const GET = `${SHOWN} WHERE r.id = $5`;

const FIND = `
SELECT r.id, r.origine, r.structure_id, r.compte_id, r.statut,
  to_json(r.decidee_le) #>> '{}' AS decidee_le,
  (SELECT decider.nom FROM compte decider WHERE decider.id = r.decidee_par) AS decidee_par_nom
FROM revendication r
WHERE r.id = $1`;

const OPEN = `
INSERT INTO revendication AS r (origine, structure_id, compte_id, message, cree_le)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (structure_id, compte_id) WHERE statut = 'en_attente' DO UPDATE
SET message = coalesce(excluded.message, r.message)
RETURNING r.id, r.xmax = 0 AS opened`;

const DECIDE = `
UPDATE revendication
SET statut = $2, motif = $3, fonction = $4, decidee_par = $5, decidee_le = $6
WHERE id = $1`;

const COUNT_OTHERS = `
SELECT count(*) AS total
FROM revendication
WHERE structure_id = $1 AND id <> $2 AND statut = 'en_attente'`;

const SHEETS_OF = `
SELECT 'structure' AS objet, $1::text AS id
UNION ALL
SELECT 'service', id FROM service WHERE structure_id = $1`;

const CLOSE_ANSWERED = `
UPDATE revendication
SET statut = 'acceptee', fonction = $3, decidee_le = $4
WHERE structure_id = $1 AND compte_id = $2 AND statut = 'en_attente' AND origine = 'revendication'`;

const FORGET = `
UPDATE revendication
SET statut = CASE WHEN compte_id = $1 AND statut = 'en_attente' THEN 'retiree' ELSE statut END,
  message = CASE WHEN compte_id = $1 THEN NULL ELSE message END,
  compte_id = nullif(compte_id, $1),
  decidee_par = nullif(decidee_par, $1)
WHERE compte_id = $1 OR decidee_par = $1`;

const EXPORT = `
SELECT r.origine, st.nom AS structure, r.message, r.statut, r.motif, r.cree_le, r.decidee_le
FROM revendication r
JOIN structure st ON st.id = r.structure_id
WHERE r.compte_id = $1
ORDER BY r.cree_le`;

/** Who looks: their account, and the territories where they decide. */
export type Viewer = {
  readonly compteId: string;
  readonly everywhere: boolean;
  readonly territories: readonly { readonly maille: string; readonly code: string }[];
};

export type ClaimsFilter = {
  readonly statut: StatutDeRevendication | null;
  readonly mine: boolean;
  readonly moderated: boolean;
};

export type NewClaim = Pick<Claim, 'origine' | 'structure_id'> & {
  readonly compte_id: string;
  readonly message: string | null;
};

export type ClaimDecision = {
  readonly statut: Exclude<StatutDeRevendication, 'en_attente'>;
  readonly motif: string | null;
  readonly fonction: string | null;
  readonly par: string | null;
};

const ofViewer = ({ compteId, everywhere, territories }: Viewer): unknown[] => [
  compteId,
  everywhere,
  territories.map(({ maille }) => maille),
  territories.map(({ code }) => code),
];

const ofFilter = ({ statut, mine, moderated }: ClaimsFilter): unknown[] => [
  statut,
  mine,
  moderated,
];

@Injectable()
export class ClaimsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async count(viewer: Viewer, filter: ClaimsFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, [
      ...ofViewer(viewer),
      ...ofFilter(filter),
    ]);
    return row?.total ?? 0;
  }

  /** What waits first; then the oldest. */
  list(
    viewer: Viewer,
    filter: ClaimsFilter,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<ClaimAnswer[]> {
    const parameters = [...ofViewer(viewer), ...ofFilter(filter), size, (page - 1) * size];
    return this.dataSource.query<ClaimAnswer[]>(LIST, parameters);
  }

  async get(manager: Manager, viewer: Viewer, id: string): Promise<ClaimAnswer | null> {
    const [row] = await manager.query<ClaimAnswer[]>(GET, [...ofViewer(viewer), id]);
    return row ?? null;
  }

  async find(id: string): Promise<Claim | null> {
    const [row] = await this.dataSource.query<Claim[]>(FIND, [id]);
    return row ?? null;
  }

  /** Keeps others from deciding until the end of the transaction. */
  async lock(manager: Manager, id: string): Promise<Claim | null> {
    const [row] = await manager.query<Claim[]>(`${FIND} FOR UPDATE OF r`, [id]);
    return row ?? null;
  }

  /** Asked twice by one person, it is one claim: `opened` says whether it is a new one. */
  async open(
    manager: Manager,
    { origine, structure_id, compte_id, message }: NewClaim,
    now: Date,
  ): Promise<{ readonly id: string; readonly opened: boolean }> {
    const rows: [{ id: string; opened: boolean }] = await manager.query(OPEN, [
      origine,
      structure_id,
      compte_id,
      message,
      now,
    ]);
    return rows[0];
  }

  async decide(manager: Manager, id: string, decision: ClaimDecision, now: Date): Promise<void> {
    const { statut, motif, fonction, par } = decision;
    await manager.query(DECIDE, [id, statut, motif, fonction, par, now]);
  }

  async countOthers(manager: Manager, { structure_id, id }: Claim): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(COUNT_OTHERS, [structure_id, id]);
    return row?.total ?? 0;
  }

  /** A structure and its services, whatever their status. */
  sheetsOf(manager: Manager, structureId: string): Promise<SheetName[]> {
    return manager.query<SheetName[]>(SHEETS_OF, [structureId]);
  }

  /** Who was let in otherwise no longer waits. */
  async closeAnswered(
    manager: Manager,
    answered: { structure_id: string; compte_id: string; fonction: string },
    now: Date,
  ): Promise<void> {
    const { structure_id, compte_id, fonction } = answered;
    await manager.query(CLOSE_ANSWERED, [structure_id, compte_id, fonction, now]);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
  }

  exportOf(compteId: string): Promise<unknown[]> {
    return this.dataSource.query<unknown[]>(EXPORT, [compteId]);
  }
}
