import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Maille } from '../../accounts/acteur.js';
import type { Manager } from '../../database/transactions.js';
import type { Campaign } from './campaign.js';
import type { SheetInCampaign } from './judge-progress.js';

const IS_WITHIN: Readonly<Record<Maille, string>> = {
  commune: 'c.code = $2',
  epci: 'c.epci_siren = $2',
  departement: 'coalesce(c.departement_code, st.departement_code) = $2',
  region: 'coalesce(c.region_code, d.region_code) = $2',
  territoire: `EXISTS (SELECT FROM territoire_commune t
    WHERE t.territoire_id = $2 AND t.commune_code = c.code)`,
};

const CHOOSE = (maille: Maille): string => `
INSERT INTO campagne_structure (campagne_id, structure_id)
SELECT $1, st.id
FROM structure st
LEFT JOIN commune_ancienne ca ON ca.code = st.code_insee
LEFT JOIN commune c ON c.code = coalesce(ca.commune_code, st.code_insee)
LEFT JOIN departement d ON d.code = st.departement_code
WHERE st.statut = 'publie' AND st.supprimee_le IS NULL
  AND (cardinality($3::text[]) = 0 OR st.type_structure = ANY ($3::text[]))
  AND EXISTS (SELECT FROM service s
    WHERE s.structure_id = st.id AND s.statut = 'publie' AND s.supprime_le IS NULL)
  AND ${IS_WITHIN[maille]}
ON CONFLICT DO NOTHING`;

const TO_CONTACT = `
SELECT structure_id
FROM campagne_structure
WHERE campagne_id = $1 AND etat = 'a_contacter'
ORDER BY structure_id`;

const HOLD = `
SELECT structure_id
FROM campagne_structure
WHERE campagne_id = $1 AND structure_id = ANY ($2::text[]) AND etat = 'a_contacter'
ORDER BY structure_id
FOR UPDATE`;

const MARK = `
UPDATE campagne_structure
SET etat = $3
WHERE campagne_id = $1 AND structure_id = ANY ($2::text[])`;

const SHEETS = `
SELECT st.id AS structure_id, st.nom AS structure_nom, s.id AS service_id, s.nom AS service_nom,
  coalesce(s.commune, st.commune) AS commune, coalesce(s.telephone, st.telephone) AS telephone,
  cs.etat,
  coalesce((
    SELECT bool_and(q.rebond_le IS NOT NULL)
    FROM lien_confirmation l
    JOIN demande_confirmation q ON q.id = l.demande_id
    WHERE l.structure_id = cs.structure_id AND q.campagne_id = cs.campagne_id
  ), false) AS rebond,
  ARRAY(
    SELECT DISTINCT f.famille
    FROM confirmation f
    WHERE (f.service_id = s.id OR f.structure_id = st.id) AND f.confirmee_le >= $2::timestamptz
  ) AS confirmees
FROM campagne_structure cs
JOIN structure st ON st.id = cs.structure_id AND st.supprimee_le IS NULL
JOIN service s ON s.structure_id = st.id AND s.statut = 'publie' AND s.supprime_le IS NULL
WHERE cs.campagne_id = $1
ORDER BY st.nom, st.id, s.nom, s.id`;

export type CampaignSheet = SheetInCampaign & {
  readonly structure_id: string;
  readonly structure_nom: string;
  readonly service_id: string;
  readonly service_nom: string;
  readonly commune: string | null;
  readonly telephone: string | null;
};

type EndState = 'contactee' | 'sans_adresse';

@Injectable()
export class ProgressRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The structures of the territory, with something to offer, as they are when it begins. */
  async chooseStructures(manager: Manager, campaign: Campaign): Promise<void> {
    const { id, maille, code, types_structure } = campaign;
    await manager.query(CHOOSE(maille), [id, code, types_structure]);
  }

  async toContact(campaignId: string): Promise<readonly string[]> {
    return idsOf(await this.dataSource.query<Row[]>(TO_CONTACT, [campaignId]));
  }

  /** Those of them that nobody has written to meanwhile; others wait. */
  async hold(manager: Manager, campaignId: string, ids: readonly string[]): Promise<string[]> {
    return idsOf(await manager.query<Row[]>(HOLD, [campaignId, ids]));
  }

  async mark(
    manager: Manager,
    campaignId: string,
    ids: readonly string[],
    etat: EndState,
  ): Promise<void> {
    await manager.query(MARK, [campaignId, ids, etat]);
  }

  sheets({ id, lancee_le }: Campaign): Promise<CampaignSheet[]> {
    return this.dataSource.query<CampaignSheet[]>(SHEETS, [id, lancee_le]);
  }
}

type Row = { readonly structure_id: string };

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ structure_id }) => structure_id);
