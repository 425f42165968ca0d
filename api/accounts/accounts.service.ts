import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';
import { accountsErrors } from './accounts.errors.js';
import {
  AccountsRepository,
  type Partner,
  type Person,
  type PersonWithRoles,
} from './accounts.repository.js';
import type { Role, Situe } from './acteur.js';
import { readEmail } from './read-email.js';

type Telling = (compteId: string) => Promise<unknown>;
type Erasure = (manager: Manager, compteId: string) => Promise<void>;

/** The door of the room: people, their roles, and who answers for a place. */
@Injectable()
export class AccountsService {
  private readonly erasures: Erasure[] = [];
  private readonly tellings = new Map<string, Telling>();

  constructor(private readonly repository: AccountsRepository) {}

  /** Null when there is no such account, or when the person had it erased. */
  find(compteId: string, manager?: Manager): Promise<PersonWithRoles | null> {
    return this.repository.find(compteId, manager);
  }

  /** Whether a person may do nothing for now; so may nobody who is unknown. */
  isSuspended(manager: Manager, compteId: string): Promise<boolean> {
    return this.repository.isSuspended(manager, compteId);
  }

  /** Whether the account of an address holds any right; false when there is none. */
  async hasRoles(courriel: string): Promise<boolean> {
    return (await this.repository.findRolesOf(courriel)).length > 0;
  }

  /** The account of an address; one without any role is made when there is none. */
  findOrInvite(manager: Manager, courriel: string, nom: string | null = null): Promise<Person> {
    const address = readEmail(courriel);
    if (address === null) throw accountsErrors.invalidEmail();
    return this.repository.findOrAdd(manager, { courriel: address, nom });
  }

  /** Gives a role; given twice, it is held once, with the function of the last time. */
  grant(manager: Manager, compteId: string, role: Role): Promise<void> {
    return this.repository.grant(manager, compteId, role);
  }

  revoke(manager: Manager, compteId: string, role: Role): Promise<void> {
    return this.repository.revoke(manager, compteId, role);
  }

  /** Those who edit a structure, who answer for it first. */
  listPartnersOf(structureId: string, manager?: Manager): Promise<Partner[]> {
    return this.repository.partnersOf(structureId, manager);
  }

  /** Those who manage a territory that holds the place; the administrators when nobody does. */
  async listManagersOf(situe: Situe, manager?: Manager): Promise<Person[]> {
    const managers = await this.repository.managersOf(situe, manager);
    return managers.length > 0 ? managers : this.repository.administrators(manager);
  }

  /** The people of a structure become those of the one that it was merged into. */
  moveStructure(manager: Manager, from: string, to: string): Promise<void> {
    return this.repository.moveStructure(manager, from, to);
  }

  /** A room that keeps something about people says here how it forgets it. */
  onErased(erasure: Erasure): void {
    this.erasures.push(erasure);
  }

  /** A room that keeps something about people says here what, under a name of its own. */
  onExported(name: string, telling: Telling): void {
    this.tellings.set(name, telling);
  }

  async tellOf(compteId: string): Promise<Readonly<Record<string, unknown>>> {
    const told: Record<string, unknown> = {};
    for (const [name, telling] of this.tellings) told[name] = await telling(compteId);
    return told;
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    for (const erasure of this.erasures) await erasure(manager, compteId);
  }
}
