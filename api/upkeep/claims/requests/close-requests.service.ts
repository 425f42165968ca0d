import { Inject, Injectable } from '@nestjs/common';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { CLOCK, type Clock } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import type { SheetName } from '../../locate/sheet-locator.repository.js';
import { PropositionsRepository } from '../../proposals/propositions.repository.js';

/** First publications that a decision on a claim has settled no longer wait in the queue. */
@Injectable()
export class CloseRequests {
  constructor(
    private readonly propositions: PropositionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async close(
    manager: Manager,
    sheets: readonly SheetName[],
    { compte_id, nom }: Auteur,
    statut: 'acceptee' | 'refusee',
  ): Promise<void> {
    if (compte_id === null) return;
    const decision = { statut, motif: null, par: compte_id, par_nom: nom };
    const open = await this.propositions.listOpen(sheets, manager);
    for (const { id, nature } of open) {
      if (nature !== 'premiere_publication') continue;
      await this.propositions.decide(manager, id, decision, this.clock.now());
    }
  }
}
