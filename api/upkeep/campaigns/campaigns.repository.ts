import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Maille, Situe } from '../../accounts/acteur.js';
import type { Manager } from '../../database/transactions.js';
import type { Campaign } from './campaign.js';

const COLUMNS = `
id, nom, maille, code, types_structure, familles, du, au, statut,
to_json(campagne.cree_le) #>> '{}' AS cree_le, to_json(campagne.lancee_le) #>> '{}' AS lancee_le,
to_json(campagne.close_le) #>> '{}' AS close_le`;

const ADD = `
INSERT INTO campagne (nom, maille, code, types_structure, familles, du, au, cree_par, cree_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING ${COLUMNS}`;

const FIND = `
SELECT ${COLUMNS}
FROM campagne
WHERE id::text = $1`;

const HOLD = `
SELECT ${COLUMNS}
FROM campagne
WHERE id = $1
FOR UPDATE`;

const LIST = `
SELECT ${COLUMNS}
FROM campagne
ORDER BY campagne.cree_le DESC, id
LIMIT 500`;

const START = `
UPDATE campagne
SET statut = 'lancee', lancee_le = $2
WHERE id = $1`;

const CLOSE = `
UPDATE campagne
SET statut = 'close', close_le = $2
WHERE id = $1`;

const CLOSE_OVER = `
UPDATE campagne
SET statut = 'close', close_le = $2
WHERE statut = 'lancee' AND au < $1::date`;

// Each level with those that hold it, so that whoever manages a département may ask a commune of it.
const SITUATE: Readonly<Record<Maille, string>> = {
  commune: `
SELECT code AS commune, epci_siren AS epci, departement_code AS departement, region_code AS region
FROM commune WHERE code = $1`,
  epci: `SELECT NULL AS commune, siren AS epci, NULL AS departement, NULL AS region
FROM epci WHERE siren = $1`,
  departement: `
SELECT NULL AS commune, NULL AS epci, code AS departement, region_code AS region
FROM departement WHERE code = $1`,
  region: `SELECT NULL AS commune, NULL AS epci, NULL AS departement, code AS region
FROM region WHERE code = $1`,
  territoire: `SELECT NULL AS commune, NULL AS epci, NULL AS departement, NULL AS region
FROM territoire WHERE id = $1`,
};

type Place = Pick<Situe, 'commune' | 'epci' | 'departement' | 'region'>;

export type NewCampaign = Pick<
  Campaign,
  'nom' | 'maille' | 'code' | 'types_structure' | 'familles' | 'du' | 'au'
>;

@Injectable()
export class CampaignsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(campaign: NewCampaign, creePar: string, now: Date): Promise<Campaign> {
    const { nom, maille, code, types_structure, familles, du, au } = campaign;
    const values = [nom, maille, code, types_structure, familles, du, au, creePar, now];
    const [row]: [Campaign] = await this.dataSource.query(ADD, values);
    return row;
  }

  async find(id: string): Promise<Campaign | null> {
    const [row] = await this.dataSource.query<Campaign[]>(FIND, [id]);
    return row ?? null;
  }

  async hold(manager: Manager, id: string): Promise<Campaign | null> {
    const [row] = await manager.query<Campaign[]>(HOLD, [id]);
    return row ?? null;
  }

  /** The last 500. */
  list(): Promise<Campaign[]> {
    return this.dataSource.query<Campaign[]>(LIST);
  }

  async start(manager: Manager, id: string, now: Date): Promise<void> {
    await manager.query(START, [id, now]);
  }

  async close(manager: Manager, id: string, now: Date): Promise<void> {
    await manager.query(CLOSE, [id, now]);
  }

  /** Those whose last day is before today. */
  async closeOver(manager: Manager, today: string, now: Date): Promise<void> {
    await manager.query(CLOSE_OVER, [today, now]);
  }

  /** Null when there is no such territory. */
  async situate(maille: Maille, code: string): Promise<Situe | null> {
    const [place] = await this.dataSource.query<Place[]>(SITUATE[maille], [code]);
    const territoires = maille === 'territoire' ? [code] : [];
    return place ? { structure_id: '', ...place, territoires } : null;
  }
}
