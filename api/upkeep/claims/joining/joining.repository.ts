import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { KnownStructure } from '../claims.errors.js';
import type { Company } from '../companies/company.js';
import { HAS_MANAGER } from './has-manager.repository.js';

const FOUND = `
st.id, st.nom, st.commune, st.code_postal, st.adresse, st.siret, st.type_structure,
${HAS_MANAGER} AS a_un_responsable,
EXISTS (SELECT FROM role_compte m WHERE m.structure_id = st.id AND m.compte_id = $1) AS membre,
EXISTS (
  SELECT FROM revendication mine
  WHERE mine.structure_id = st.id AND mine.compte_id = $1 AND mine.statut = 'en_attente'
) AS demande_en_attente`;

const SEARCH = `
SELECT ${FOUND}
FROM structure st
WHERE st.statut = 'publie' AND st.supprimee_le IS NULL
  AND CASE WHEN $3::text IS NOT NULL THEN starts_with(st.siret, $3)
    ELSE st.recherche @@ to_tsquery('maillage', $2) END
ORDER BY st.nom, st.id
LIMIT $4`;

const OF_SIRET = `
SELECT st.id, st.nom, st.commune, ${HAS_MANAGER} AS a_un_responsable
FROM structure st
WHERE st.siret = $1 AND st.supprimee_le IS NULL AND st.statut <> 'retire'
ORDER BY st.id`;

const RELEASE_SIRET = `
UPDATE inscription i
SET siret = NULL
FROM structure st
WHERE i.siret = $1 AND st.id = i.structure_id
  AND (st.supprimee_le IS NOT NULL OR st.statut = 'retire')`;

const REGISTER = `
INSERT INTO inscription (structure_id, siret, etat, entreprise, sans_siret_motif, verifiee_le)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (siret) DO NOTHING
RETURNING structure_id`;

export type FoundStructure = KnownStructure & {
  readonly code_postal: string | null;
  readonly adresse: string | null;
  readonly siret: string | null;
  readonly type_structure: string | null;
  readonly membre: boolean;
  readonly demande_en_attente: boolean;
};

export type Registration = {
  readonly structure_id: string;
  readonly siret: string | null;
  readonly etat: string;
  readonly entreprise: Company | null;
  readonly sans_siret_motif: string | null;
};

export type StructureSearch = {
  readonly compteId: string;
  /** A full-text query; read only when there are no digits. */
  readonly words: string;
  /** How the SIRET begins. */
  readonly digits: string | null;
  readonly limit: number;
};

@Injectable()
export class JoiningRepository {
  constructor(private readonly dataSource: DataSource) {}

  search({ compteId, words, digits, limit }: StructureSearch): Promise<FoundStructure[]> {
    return this.dataSource.query<FoundStructure[]>(SEARCH, [compteId, words, digits, limit]);
  }

  /** Whatever their status, save those that were withdrawn. */
  listOfSiret(manager: Manager, siret: string): Promise<KnownStructure[]> {
    return manager.query<KnownStructure[]>(OF_SIRET, [siret]);
  }

  /** False when another registration of the same SIRET stands. */
  async register(manager: Manager, registration: Registration, now: Date): Promise<boolean> {
    const { structure_id, siret, etat, entreprise, sans_siret_motif } = registration;
    if (siret !== null) await manager.query(RELEASE_SIRET, [siret]);
    const rows = await manager.query<unknown[]>(REGISTER, [
      structure_id,
      siret,
      etat,
      entreprise === null ? null : JSON.stringify(entreprise),
      sans_siret_motif,
      now,
    ]);
    return rows.length === 1;
  }
}
