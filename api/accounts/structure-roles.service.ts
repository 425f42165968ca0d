import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';
import { AccountsService } from './accounts.service.js';
import type { HeldRoles } from './structure-role.js';
import { StructureRolesRepository } from './structure-roles.repository.js';

/** The people of a structure follow it when it is merged, and come back when that is undone. */
@Injectable()
export class StructureRoles {
  constructor(
    private readonly repository: StructureRolesRepository,
    private readonly accounts: AccountsService,
  ) {}

  /** What it answers undoes it. */
  async move(manager: Manager, from: string, to: string): Promise<HeldRoles> {
    const held = await this.repository.held(manager, [from, to]);
    await this.accounts.moveStructure(manager, from, to);
    return held;
  }

  /** A role that was taken from somebody since is not given back. */
  async moveBack(manager: Manager, from: string, to: string, held: HeldRoles): Promise<void> {
    const moved = held.filter(({ structure_id }) => structure_id === from);
    const there = held.filter(({ structure_id }) => structure_id === to);
    await this.repository.giveBack(manager, moved, from, to);
    const ids = moved.map(({ compte_id }) => compte_id);
    const before = there.map(({ compte_id }) => compte_id);
    await this.repository.take(manager, to, ids, before);
  }
}
