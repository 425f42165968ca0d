import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import type { Fonction, Role, Situe } from './acteur.js';
import { nameRole } from './name-role.js';

/** The roles of the account `c`, as a JSON array. */
export const ROLES = `
(SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
   'role', r.role, 'structure_id', r.structure_id, 'fonction', r.fonction,
   'maille', r.maille, 'code', r.code)) ORDER BY r.cle), '[]')
 FROM role_compte r
 WHERE r.compte_id = c.id)`;

const COLUMNS = `c.id, c.courriel, c.nom, ${ROLES} AS roles`;

const FIND = `
SELECT ${COLUMNS}
FROM compte c
WHERE c.id = $1 AND c.supprime_le IS NULL`;

const FIND_BY_EMAIL = `
SELECT ${COLUMNS}
FROM compte c
WHERE c.courriel = $1 AND c.supprime_le IS NULL`;

const FIND_OR_ADD = `
INSERT INTO compte (courriel, nom, demonstration)
VALUES ($1, $2, $3)
ON CONFLICT (courriel) DO UPDATE
SET nom = coalesce(compte.nom, excluded.nom)
RETURNING id, courriel, nom`;

const GRANT = `
INSERT INTO role_compte (compte_id, cle, role, structure_id, fonction, maille, code)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (compte_id, cle) DO UPDATE
SET fonction = excluded.fonction`;

const REVOKE = `
DELETE FROM role_compte
WHERE compte_id = $1 AND cle = $2`;

const PARTNERS_OF = `
SELECT c.id, c.courriel, c.nom, p.fonction
FROM role_compte p
JOIN compte c ON c.id = p.compte_id
WHERE p.structure_id = $1 AND c.supprime_le IS NULL AND c.suspendu_le IS NULL
ORDER BY array_position('{responsable,editeur,candidat}'::text[], p.fonction), p.accorde_le, c.id`;

const MANAGERS_OF = `
SELECT DISTINCT c.id, c.courriel, c.nom
FROM role_compte g
JOIN compte c ON c.id = g.compte_id
JOIN unnest($1::text[], $2::text[]) AS held (maille, code) ON (held.maille, held.code) = (g.maille, g.code)
WHERE c.supprime_le IS NULL AND c.suspendu_le IS NULL
ORDER BY c.id`;

const ADMINISTRATORS = `
SELECT c.id, c.courriel, c.nom
FROM role_compte a
JOIN compte c ON c.id = a.compte_id
WHERE a.role = 'administrateur' AND c.supprime_le IS NULL AND c.suspendu_le IS NULL
ORDER BY a.accorde_le, c.id`;

const MOVE_STRUCTURE = `
WITH gone AS (
  DELETE FROM role_compte
  WHERE structure_id = $1
  RETURNING compte_id, role, fonction, accorde_le
)
INSERT INTO role_compte (compte_id, cle, role, structure_id, fonction, accorde_le)
SELECT compte_id, 'partenaire:' || $2, role, $2, fonction, accorde_le
FROM gone
ON CONFLICT (compte_id, cle) DO NOTHING`;

const IS_SUSPENDED = `
SELECT suspendu_le IS NOT NULL AS suspended
FROM compte
WHERE id = $1`;

const STRUCTURE_EXISTS = `
SELECT EXISTS (SELECT FROM structure WHERE id = $1 AND supprimee_le IS NULL) AS found`;

export type Person = {
  readonly id: string;
  readonly courriel: string;
  readonly nom: string | null;
};
export type PersonWithRoles = Person & { readonly roles: readonly Role[] };
export type Partner = Person & { readonly fonction: Fonction };

export type NewAccount = {
  /** Already in the one form that we keep (`readEmail`). */
  readonly courriel: string;
  readonly nom: string | null;
  readonly demonstration?: string;
};

@Injectable()
export class AccountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(
    id: string,
    manager: Manager = this.dataSource.manager,
  ): Promise<PersonWithRoles | null> {
    const [row] = await manager.query<PersonWithRoles[]>(FIND, [id]);
    return row ?? null;
  }

  async findByEmail(manager: Manager, courriel: string): Promise<PersonWithRoles | null> {
    const [row] = await manager.query<PersonWithRoles[]>(FIND_BY_EMAIL, [courriel]);
    return row ?? null;
  }

  /** The roles of the account of an address; none when there is no account. */
  async findRolesOf(courriel: string): Promise<readonly Role[]> {
    return (await this.findByEmail(this.dataSource.manager, courriel))?.roles ?? [];
  }

  /** The account of an address, made without any role when there is none. */
  async findOrAdd(manager: Manager, account: NewAccount): Promise<Person> {
    const { courriel, nom, demonstration } = account;
    const rows: [Person] = await manager.query(FIND_OR_ADD, [courriel, nom, demonstration ?? null]);
    return rows[0];
  }

  async grant(manager: Manager, compteId: string, role: Role): Promise<void> {
    const partner = role.role === 'partenaire' ? role : null;
    const manages = role.role === 'gestionnaire' ? role : null;
    await manager.query(GRANT, [
      compteId,
      nameRole(role),
      role.role,
      partner?.structure_id ?? null,
      partner?.fonction ?? null,
      manages?.maille ?? null,
      manages?.code ?? null,
    ]);
  }

  async revoke(manager: Manager, compteId: string, role: Role): Promise<void> {
    await manager.query(REVOKE, [compteId, nameRole(role)]);
  }

  partnersOf(structureId: string, manager: Manager = this.dataSource.manager): Promise<Partner[]> {
    return manager.query<Partner[]>(PARTNERS_OF, [structureId]);
  }

  managersOf(situe: Situe, manager: Manager = this.dataSource.manager): Promise<Person[]> {
    const held = [
      ['commune', situe.commune],
      ['epci', situe.epci],
      ['departement', situe.departement],
      ['region', situe.region],
      ...situe.territoires.map((id) => ['territoire', id]),
    ];
    return manager.query<Person[]>(MANAGERS_OF, [
      held.map(([maille]) => maille),
      held.map(([, code]) => code),
    ]);
  }

  administrators(manager: Manager = this.dataSource.manager): Promise<Person[]> {
    return manager.query<Person[]>(ADMINISTRATORS);
  }

  async moveStructure(manager: Manager, from: string, to: string): Promise<void> {
    await manager.query(MOVE_STRUCTURE, [from, to]);
  }

  async isSuspended(manager: Manager, id: string): Promise<boolean> {
    const [row] = await manager.query<{ suspended: boolean }[]>(IS_SUSPENDED, [id]);
    return row?.suspended ?? true;
  }

  async structureExists(manager: Manager, id: string): Promise<boolean> {
    const [row] = await manager.query<{ found: boolean }[]>(STRUCTURE_EXISTS, [id]);
    return row?.found ?? false;
  }
}
