import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Acteur } from '../../../accounts/acteur.js';
import { ResourceLocators } from '../../../accounts/resource-locators.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import { freshnessErrors } from '../freshness.errors.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { FollowUpsRepository } from './follow-ups.repository.js';
import type {
  CloseBody,
  ClosedAnswer,
  FollowUpParams,
  FollowUpsAnswer,
} from './follow-ups.schema.js';

const SHOWN_MAX = 200;

const answer = z.enum(['personne', 'horaires', 'conditions', 'adresse']).nullable().catch(null);

/** What a manager of a territory has to see to: whom to telephone, and what is said to be wrong. */
@Injectable()
export class FollowUpsService implements OnModuleInit {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly requests: RequestsRepository,
    private readonly sheets: SheetLocator,
    private readonly locators: ResourceLocators,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.locators.register('suite', async (id) => {
      const structureId = id.includes('\0') ? null : await this.repository.structureOf(id);
      const sheet = structureId === null ? null : await this.sheets.find('structure', structureId);
      return sheet && situeOf(sheet);
    });
  }

  async list({ roles }: Acteur): Promise<FollowUpsAnswer> {
    const everywhere = roles.some(({ role }) => role === 'administrateur');
    const held = roles.flatMap((role) => (role.role === 'gestionnaire' ? [role] : []));
    const rows = await this.repository.list(everywhere, held, SHOWN_MAX);
    return { items: rows.map((row) => ({ ...row, famille: answer.parse(row.famille) })) };
  }

  /** Throws `suite.inconnue` (404) when somebody closed it before. */
  close(
    { id }: FollowUpParams,
    { adresse_valable }: CloseBody,
    { compte_id }: Acteur,
  ): Promise<ClosedAnswer> {
    return this.transactions.run(async (manager) => {
      const closed = await this.repository.close(manager, id, compte_id, this.clock.now());
      if (!closed) throw freshnessErrors.unknownFollowUp();
      const { courriel } = closed;
      if (adresse_valable && courriel) await this.requests.reachedAgain(manager, courriel);
      return { close: true };
    });
  }
}
