import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { Transactions } from '../../database/transactions.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { PropositionsRepository } from '../proposals/propositions.repository.js';
import { PublishService } from '../proposals/publish.service.js';
import { upkeepErrors } from '../upkeep.errors.js';

/** What is no longer offered. Its history stays, and brings it back. */
@Injectable()
export class RemovalService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly publisher: PublishService,
    private readonly propositions: PropositionsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Throws `conflict` with both sides, `refused` for a structure or a place that is used. */
  remove(acteur: Acteur, { objet, id }: SheetName, version: number): Promise<SheetName> {
    if (objet === 'structure') throw upkeepErrors.structureCloses();
    return this.transactions.insist(async (manager) => {
      const { champs } = await this.editor.hold(manager, objet, id);
      const writing = await this.publisher.writingOf(manager, acteur, objet, id);
      await this.editor.remove(manager, { objet, id, version, auteur: writing.auteur });
      await this.propositions.retract(manager, { objet, id });
      if (objet === 'service') {
        const change = { version, avant: { statut: champs.statut }, apres: { statut: 'retire' } };
        await this.publisher.reviewLater(manager, { objet, id }, change, writing);
      }
      return { objet, id };
    });
  }
}
