import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Champs } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { Redirections } from '../../../catalogue/redirections/redirections.service.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { PublishService } from '../../proposals/publish.service.js';
import type { IdParams } from '../../sheet.schema.js';
import { claimsErrors } from '../claims.errors.js';
import type { CloseBody, ClosedAnswer } from './closing.schema.js';

/** A structure closes for good, and comes back when that was a mistake; read afterwards by who moderates. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly publisher: PublishService,
    private readonly redirections: Redirections,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Its offers are no longer found; its addresses say that it closed, and name who took over. */
  async close(
    acteur: Acteur,
    { id }: IdParams,
    { le, successeur_id: asked = null }: CloseBody,
  ): Promise<ClosedAnswer> {
    if (le > parisDate(this.clock.now())) throw claimsErrors.closesLater();
    const kept = asked === null ? null : await this.redirections.follow('structure', asked);
    const successeur_id = kept ?? asked;
    return this.transactions.run(async (manager) => {
      const { champs } = await this.editor.hold(manager, 'structure', id);
      if (champs.statut === 'fermee') throw claimsErrors.alreadyClosed();
      if (champs.statut !== 'publie') throw claimsErrors.notPublished();
      await this.refuseSuccessor(manager, id, successeur_id);
      return this.write(manager, acteur, id, { statut: 'fermee', fermee_le: le, successeur_id });
    });
  }

  reopen(acteur: Acteur, { id }: IdParams): Promise<ClosedAnswer> {
    return this.transactions.run(async (manager) => {
      const { champs } = await this.editor.hold(manager, 'structure', id);
      if (champs.statut !== 'fermee') throw claimsErrors.notClosed();
      const open = { statut: 'publie', fermee_le: null, successeur_id: null };
      return this.write(manager, acteur, id, open);
    });
  }

  private async write(
    manager: Manager,
    acteur: Acteur,
    id: string,
    champs: Champs & Pick<ClosedAnswer, 'statut' | 'fermee_le' | 'successeur_id'>,
  ): Promise<ClosedAnswer> {
    const writing = await this.publisher.writingOf(manager, acteur, 'structure', id);
    const edit = { objet: 'structure', id, version: null, champs, auteur: writing.auteur } as const;
    const change = await this.editor.overwrite(manager, edit);
    // Closed, it is not public: it is read afterwards all the same.
    await this.publisher.reviewLater(manager, edit, change, { ...writing, publiee: true });
    const { statut, fermee_le, successeur_id } = champs;
    return { id, version: change.version, statut, fermee_le, successeur_id };
  }

  private async refuseSuccessor(
    manager: Manager,
    id: string,
    successeurId: string | null,
  ): Promise<void> {
    if (successeurId === null) return;
    const successor = await this.editor.find('structure', successeurId, manager);
    const { statut, supprimee_le } = successor?.champs ?? {};
    const isOpen = statut === 'publie' && (supprimee_le ?? null) === null;
    if (successeurId === id || !isOpen) throw claimsErrors.badSuccessor();
  }
}
