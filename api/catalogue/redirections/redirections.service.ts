import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { type Redirected, RedirectionsRepository } from './redirections.repository.js';

/** The ids of what was merged keep answering: links that were shared, sources that still use them. */
@Injectable()
export class Redirections {
  constructor(private readonly repository: RedirectionsRepository) {}

  /** From now on, `from` answers as `to`; its source's imports no longer bring it back. */
  redirect(manager: Manager, objet: Redirected, from: string, to: string): Promise<void> {
    return this.repository.redirect(manager, objet, from, to);
  }

  clear(manager: Manager, objet: Redirected, from: string): Promise<void> {
    return this.repository.clear(manager, objet, from);
  }

  /** The id that answers for this one, or null when it was never merged. */
  async follow(objet: Redirected, id: string): Promise<string | null> {
    return (await this.followAll(objet, [id])).get(id) ?? null;
  }

  async followAll(objet: Redirected, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return ids.length === 0 ? new Map() : this.repository.follow(objet, ids);
  }
}
