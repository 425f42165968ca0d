import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import type { Decision, NewProposition, Proposition } from './proposition.js';

const COLUMNS = `
p.id, p.nature, p.objet, p.objet_id, p.structure_id, p.version, p.avant, p.champs, p.telle_quelle,
p.auteur_id, p.auteur_nom, p.statut, p.motif, p.cree_le::text AS cree_le,
p.decidee_le::text AS decidee_le, p.decidee_par_nom`;

// A review goes back to before the first of its edits (to nothing when the sheet itself is new);
// what waits, to what was last read.
const OPEN = `
INSERT INTO proposition AS p (nature, objet, objet_id, structure_id, version, avant, champs,
  telle_quelle, auteur_id, auteur_nom, cree_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (objet, objet_id, nature, auteur_id) WHERE statut = 'en_attente' DO UPDATE SET
  version = excluded.version,
  champs = p.champs || excluded.champs,
  avant = CASE WHEN p.nature <> 'relecture' THEN p.avant || excluded.avant
    WHEN p.avant = '{}' THEN p.avant
    ELSE excluded.avant || p.avant END,
  telle_quelle = p.telle_quelle AND excluded.telle_quelle
RETURNING p.id`;

const WITHDRAW = `
UPDATE proposition
SET champs = champs - $4::text[], avant = avant - $4::text[],
  statut = CASE WHEN champs - $4::text[] = '{}' THEN 'retiree' ELSE statut END
WHERE objet = $1 AND objet_id = $2 AND auteur_id = $3
  AND nature = 'champs_sensibles' AND statut = 'en_attente' AND champs ?| $4::text[]`;

const RETRACT = `
UPDATE proposition
SET statut = 'retiree'
WHERE objet = $1 AND objet_id = $2 AND nature <> 'relecture' AND statut = 'en_attente'`;

const OPEN_OF = `
SELECT ${COLUMNS}
FROM proposition p
JOIN unnest($1::text[], $2::text[]) AS f (objet, objet_id)
  ON f.objet = p.objet AND f.objet_id = p.objet_id
WHERE p.statut = 'en_attente'
ORDER BY p.numero`;

// What was refused is said until the same fields are asked again.
const LAST_REFUSED_OF = `
SELECT DISTINCT ON (p.objet, p.objet_id) ${COLUMNS}
FROM proposition p
JOIN unnest($1::text[], $2::text[]) AS f (objet, objet_id)
  ON f.objet = p.objet AND f.objet_id = p.objet_id
WHERE p.statut IN ('acceptee', 'refusee', 'en_attente') AND p.nature <> 'relecture'
ORDER BY p.objet, p.objet_id, p.numero DESC`;

const FIND = `SELECT ${COLUMNS} FROM proposition p WHERE p.id = $1`;

const DECIDE = `
UPDATE proposition
SET statut = $2, motif = $3, decidee_par = $4, decidee_par_nom = $5, decidee_le = $6
WHERE id = $1`;

const FORGET = `
UPDATE proposition
SET auteur_id = CASE WHEN auteur_id = $1 THEN NULL ELSE auteur_id END,
  auteur_nom = CASE WHEN auteur_id = $1 THEN NULL ELSE auteur_nom END,
  decidee_par = CASE WHEN decidee_par = $1 THEN NULL ELSE decidee_par END,
  decidee_par_nom = CASE WHEN decidee_par = $1 THEN NULL ELSE decidee_par_nom END
WHERE auteur_id = $1 OR decidee_par = $1`;

const namesOf = (sheets: readonly SheetName[]): readonly [readonly string[], readonly string[]] => [
  sheets.map(({ objet }) => objet),
  sheets.map(({ id }) => id),
];

@Injectable()
export class PropositionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds to what the same person already asked of the same sheet, when it still waits. */
  async open(manager: Manager, asked: NewProposition, now: Date): Promise<string> {
    const { nature, objet, objet_id, structure_id, version, avant, champs } = asked;
    const { telle_quelle, auteur_id, auteur_nom } = asked;
    const what = [nature, objet, objet_id, structure_id, version];
    const fields = [JSON.stringify(avant), JSON.stringify(champs), telle_quelle];
    const rows: [{ id: string }] = await manager.query(OPEN, [
      ...what,
      ...fields,
      auteur_id,
      auteur_nom,
      now.toISOString(),
    ]);
    return rows[0].id;
  }

  /** Takes fields back from what this person asked; nothing left is nothing asked. */
  async withdraw(
    manager: Manager,
    { objet, id }: SheetName,
    auteurId: string,
    champs: readonly string[],
  ): Promise<void> {
    await manager.query(WITHDRAW, [objet, id, auteurId, champs]);
  }

  /** Nothing more is asked of a sheet that is no longer offered. */
  async retract(manager: Manager, { objet, id }: SheetName): Promise<void> {
    await manager.query(RETRACT, [objet, id]);
  }

  /** Oldest first. */
  listOpen(
    sheets: readonly SheetName[],
    manager: Manager = this.dataSource.manager,
  ): Promise<readonly Proposition[]> {
    return manager.query<Proposition[]>(OPEN_OF, [...namesOf(sheets)]);
  }

  /** For each sheet, what was last asked of a moderator, when she refused it. */
  async listLastRefused(sheets: readonly SheetName[]): Promise<readonly Proposition[]> {
    const last = await this.dataSource.query<Proposition[]>(LAST_REFUSED_OF, [...namesOf(sheets)]);
    return last.filter(({ statut }) => statut === 'refusee');
  }

  async find(id: string): Promise<Proposition | null> {
    const [found] = await this.dataSource.query<Proposition[]>(FIND, [id]);
    return found ?? null;
  }

  /** Keeps others from deciding until the end of the transaction. */
  async lock(manager: Manager, id: string): Promise<Proposition | null> {
    const [found] = await manager.query<Proposition[]>(`${FIND} FOR UPDATE`, [id]);
    return found ?? null;
  }

  async decide(manager: Manager, id: string, decision: Decision, now: Date): Promise<void> {
    const { statut, motif, par, par_nom } = decision;
    await manager.query(DECIDE, [id, statut, motif, par, par_nom, now.toISOString()]);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
  }
}
