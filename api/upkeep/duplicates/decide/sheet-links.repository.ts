import { Injectable } from '@nestjs/common';
import type { Merged } from '../../../catalogue/merges/merge-snapshot.js';
import type { Manager } from '../../../database/transactions.js';
import type { MovedLinks } from '../duplicate-pair.js';

type Link = {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  /** Rows of the table that are about something else. */
  readonly only?: string;
  /** A row `other` of the kept structure beside which `t` cannot stand. */
  readonly clash?: string;
};

/** What waits about any sheet: the changes proposed and the drafts. */
const ofSheet = (merged: Merged) =>
  ({
    fiche_proposition: {
      table: 'proposition',
      column: 'objet_id',
      key: 'id',
      only: `t.objet = '${merged}'`,
      clash: `other.objet = '${merged}' AND other.nature = t.nature
      AND other.auteur_id IS NOT DISTINCT FROM t.auteur_id
      AND other.statut = 'en_attente' AND t.statut = 'en_attente'`,
    },
    brouillon: {
      table: 'brouillon',
      column: 'objet_id',
      key: 'compte_id',
      only: `t.objet = '${merged}'`,
      clash: `other.objet = '${merged}' AND other.compte_id = t.compte_id`,
    },
  }) as const satisfies Readonly<Record<string, Link>>;

/** What the room keeps about structures, and how it follows one that is merged. */
const OF_STRUCTURE = {
  proposition: { table: 'proposition', column: 'structure_id', key: 'id' },
  ...ofSheet('structure'),
  revendication: {
    table: 'revendication',
    column: 'structure_id',
    key: 'id',
    clash: `other.compte_id = t.compte_id
      AND other.statut = 'en_attente' AND t.statut = 'en_attente'`,
  },
  invitation: { table: 'invitation', column: 'structure_id', key: 'id' },
  lien_confirmation: { table: 'lien_confirmation', column: 'structure_id', key: 'jeton_hache' },
  suite_a_donner: { table: 'suite_a_donner', column: 'structure_id', key: 'id' },
  campagne: {
    table: 'campagne_structure',
    column: 'structure_id',
    key: 'campagne_id',
    clash: 'other.campagne_id = t.campagne_id',
  },
} as const satisfies Readonly<Record<string, Link>>;

/** The same of services. */
const OF_SERVICE = {
  ...ofSheet('service'),
  suite_a_donner: {
    table: 'suite_a_donner',
    column: 'objet_id',
    key: 'id',
    only: `t.objet = 'service'`,
  },
  confirmation_recente: { table: 'confirmation_recente', column: 'service_id', key: 'id' },
} as const satisfies Readonly<Record<string, Link>>;

const LINKS: Readonly<Record<Merged, readonly (readonly [string, Link])[]>> = {
  structure: Object.entries<Link>(OF_STRUCTURE),
  service: Object.entries<Link>(OF_SERVICE),
};

const MOVE = ({ table, column, key, only = 'true', clash }: Link): string => `
WITH moved AS (
  UPDATE ${table} t SET ${column} = $2
  WHERE t.${column} = $1 AND ${only}
    ${clash ? `AND NOT EXISTS (SELECT FROM ${table} other WHERE other.${column} = $2 AND ${clash})` : ''}
  RETURNING t.${key}::text AS key
) SELECT key FROM moved ORDER BY key`;

const MOVE_BACK = ({ table, column, key, only = 'true' }: Link): string => `
UPDATE ${table} t SET ${column} = $1
WHERE t.${column} = $2 AND ${only} AND t.${key}::text = ANY ($3)`;

@Injectable()
export class SheetLinksRepository {
  async move(manager: Manager, objet: Merged, from: string, to: string): Promise<MovedLinks> {
    const moved: Record<string, readonly string[]> = {};
    for (const [name, link] of LINKS[objet]) {
      const rows = await manager.query<{ key: string }[]>(MOVE(link), [from, to]);
      moved[name] = rows.map(({ key }) => key);
    }
    return moved;
  }

  async moveBack(
    manager: Manager,
    objet: Merged,
    { from, to }: { readonly from: string; readonly to: string },
    moved: MovedLinks,
  ): Promise<void> {
    for (const [name, link] of LINKS[objet]) {
      const keys = moved[name] ?? [];
      if (keys.length > 0) await manager.query(MOVE_BACK(link), [from, to, keys]);
    }
  }
}
