import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import { claimsErrors } from '../claims.errors.js';
import { ClaimsRepository } from '../requests/claims.repository.js';
import { ManagerlessRepository } from './managerless.repository.js';

export type Joining = {
  readonly structure_id: string;
  readonly compteId: string;
  readonly fonction: 'editeur' | 'responsable';
};

/** Somebody becomes one of the people of a structure. */
@Injectable()
export class JoinMembers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly editor: SheetEditor,
    private readonly claims: ClaimsRepository,
    private readonly managerless: ManagerlessRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Nobody loses by it: who answers for the structure still does. */
  async join(manager: Manager, { structure_id, compteId, fonction }: Joining): Promise<void> {
    const { champs } = await this.editor.hold(manager, 'structure', structure_id);
    const isGone = champs.statut === 'retire' || (champs.supprimee_le ?? null) !== null;
    if (isGone) throw claimsErrors.unknownStructure();
    const people = await this.accounts.listPartnersOf(structure_id, manager);
    const held = people.find(({ id }) => id === compteId)?.fonction;
    if (held === 'responsable') return;
    await this.accounts.grant(manager, compteId, { role: 'partenaire', structure_id, fonction });
    // What they asked is answered.
    const answered = { structure_id, compte_id: compteId, fonction };
    await this.claims.closeAnswered(manager, answered, this.clock.now());
    if (fonction === 'responsable') await this.managerless.clear(manager, structure_id);
  }
}
