import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import type { Auteur } from '../edition/sheet.js';
import { HistoryRepository } from './history.repository.js';

/** Says who writes: every change that this transaction makes, by any path, is then theirs. */
@Injectable()
export class HistoryAuthor {
  constructor(private readonly repository: HistoryRepository) {}

  async set(manager: Manager, auteur: Auteur): Promise<void> {
    await this.repository.sign(manager, auteur);
  }

  /** A person who leaves takes their name with them; what they changed stays. */
  async forget(manager: Manager, compteId: string): Promise<void> {
    await this.repository.forgetAuthor(manager, compteId);
  }
}
