import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { type Manager, Transactions } from '../database/transactions.js';
import { toPage } from '../http/query.js';
import { accountsErrors } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Role } from './acteur.js';
import { JournalRepository } from './journal.repository.js';
import { PeopleRepository, type PersonRow } from './people.repository.js';
import type {
  JournalAnswer,
  JournalQuery,
  NewPersonBody,
  PeopleAnswer,
  PeopleQuery,
  PeopleSearchBody,
  PersonAnswer,
  PersonBody,
  PersonParams,
} from './people.schema.js';
import { readEmail } from './read-email.js';
import { SessionsService } from './sessions.service.js';

const toPerson = (row: PersonRow): PersonAnswer => ({ ...row, roles: [...row.roles] });

/** What an administrator does with accounts. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly journal: JournalRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: PeopleQuery & Partial<PeopleSearchBody>): Promise<PeopleAnswer> {
    const { q = '', role = null, page, size } = query;
    const words = q.toLowerCase();
    const [rows, total] = await Promise.all([
      this.people.list({ words, role, limit: size, offset: (page - 1) * size }),
      this.people.count({ words, role }),
    ]);
    return toPage(rows.map(toPerson), total, { page, size });
  }

  create({ courriel: written, nom, roles }: NewPersonBody): Promise<PersonAnswer> {
    const courriel = readEmail(written);
    if (courriel === null) throw accountsErrors.invalidEmail();
    return this.transactions.run(async (manager) => {
      const { id } = await this.accounts.findOrAdd(manager, { courriel, nom: nom ?? null });
      for (const role of roles) await this.grant(manager, id, role);
      return this.get(manager, id);
    });
  }

  /** Throws `compte.dernier-administrateur` (409) rather than leave Maillage without one. */
  change({ id }: PersonParams, { roles, suspendu }: PersonBody): Promise<PersonAnswer> {
    return this.keepingAnAdministrator(async (manager) => {
      await this.get(manager, id);
      if (roles !== undefined) await this.replaceRoles(manager, id, roles);
      if (suspendu !== undefined) await this.suspend(manager, id, suspendu);
      return this.get(manager, id);
    });
  }

  /** Runs a change after which somebody must still administer. */
  keepingAnAdministrator<T>(change: (manager: Manager) => Promise<T>): Promise<T> {
    return this.transactions.run(async (manager) => {
      await this.people.holdAdministrators(manager);
      const before = await this.people.countAdministrators(manager);
      const changed = await change(manager);
      const after = await this.people.countAdministrators(manager);
      if (before > 0 && after === 0) throw accountsErrors.lastAdministrator();
      return changed;
    });
  }

  async readJournal({ compte_id, page, size }: JournalQuery): Promise<JournalAnswer> {
    const compteId = compte_id ?? null;
    const [rows, total] = await Promise.all([
      this.journal.list({ limit: size, offset: (page - 1) * size, compteId }),
      this.journal.count(compteId),
    ]);
    return toPage(rows, total, { page, size });
  }

  private async get(manager: Manager, id: string): Promise<PersonAnswer> {
    const row = await this.people.get(manager, id);
    if (!row) throw accountsErrors.unknownAccount();
    return toPerson(row);
  }

  private async replaceRoles(manager: Manager, id: string, roles: readonly Role[]): Promise<void> {
    await this.people.removeRoles(manager, id);
    for (const role of roles) await this.grant(manager, id, role);
  }

  private async grant(manager: Manager, id: string, role: Role): Promise<void> {
    if (role.role === 'partenaire') {
      const isThere = await this.accounts.structureExists(manager, role.structure_id);
      if (!isThere) throw accountsErrors.unknownStructure(role.structure_id);
    }
    if (role.role === 'gestionnaire') {
      const isThere = await this.people.territoryExists(manager, role.maille, role.code);
      if (!isThere) throw accountsErrors.unknownTerritory(role.code);
    }
    await this.accounts.grant(manager, id, role);
  }

  private async suspend(manager: Manager, id: string, isSuspended: boolean): Promise<void> {
    await this.people.suspend(manager, id, isSuspended, this.clock.now());
    if (isSuspended) await this.sessions.closeAllOf(manager, id);
  }
}
