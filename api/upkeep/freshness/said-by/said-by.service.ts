import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Acteur } from '../../../accounts/acteur.js';
import { CatalogueService } from '../../../catalogue/catalogue.service.js';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { ConfirmationsWriter } from '../../../catalogue/provenance/confirmations-writer.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { freshnessErrors } from '../freshness.errors.js';
import type { SaidAnswer, SaidParams, SayBody, ServiceParams } from './said-by.schema.js';
import { SaidByRepository } from './said-by.repository.js';
import { whoConfirms } from './who-confirms.js';

const UNDO_MS = 10 * 60_000;

const doubts = z.array(z.string()).catch([]);

type Signed = Auteur & { readonly compte_id: string };

const signedBy = ({ compte_id }: Acteur, nom: string): Signed => ({
  compte_id,
  nom,
  voie: 'confirmation',
});

/** A sheet confirmed by somebody signed in: one of its people, or a counsellor who has just telephoned. */
@Injectable()
export class SaidByService {
  constructor(
    private readonly repository: SaidByRepository,
    private readonly catalogue: CatalogueService,
    private readonly editor: SheetEditor,
    private readonly confirmations: ConfirmationsWriter,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `confirmation.autre-structure` (403) to partners of another structure, `not_found`. */
  async say({ id }: ServiceParams, { famille }: SayBody, acteur: Acteur): Promise<SaidAnswer> {
    const now = this.clock.now();
    const said = await this.transactions.run(async (manager) => {
      const sheet = await this.editor.hold(manager, 'service', id);
      const who = whoConfirms(acteur, sheet.structure_id ?? '');
      if (!who) throw freshnessErrors.notYours();
      const familles = famille === 'tout' ? famille : [famille];
      const auteur = signedBy(acteur, acteur.nom ?? who.par);
      await this.confirmations.confirm(manager, { objet: 'service', id, familles, ...who, auteur });
      return this.repository.keep(manager, {
        compteId: acteur.compte_id,
        serviceId: id,
        confirmeeLe: now.toISOString(),
        aConfirmer: doubts.parse(sheet.champs.a_confirmer),
      });
    });
    const until = new Date(now.getTime() + UNDO_MS).toISOString();
    return { id: said, annulable_jusqua: until, fraicheur: await this.freshness(id) };
  }

  /** Throws `confirmation.trop-tard` (410) after ten minutes, or for somebody else's. */
  async takeBack({ id, confirmation_id }: SaidParams, acteur: Acteur): Promise<SaidAnswer> {
    const { compte_id: compteId } = acteur;
    const after = new Date(this.clock.now().getTime() - UNDO_MS);
    await this.transactions.run(async (manager) => {
      const named = { id: confirmation_id, serviceId: id, compteId };
      const taken = await this.repository.take(manager, named, after);
      if (!taken) throw freshnessErrors.tooLate();
      const back = { le: taken.confirmee_le, a_confirmer: taken.a_confirmer };
      const auteur = signedBy(acteur, acteur.nom ?? 'un conseiller');
      await this.confirmations.withdraw(manager, id, back, auteur);
    });
    return { id: null, annulable_jusqua: null, fraicheur: await this.freshness(id) };
  }

  private async freshness(id: string): Promise<SaidAnswer['fraicheur']> {
    return (await this.catalogue.getService(id)).fraicheur;
  }
}
