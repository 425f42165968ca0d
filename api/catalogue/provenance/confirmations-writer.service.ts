import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import type { Auteur, Sheet } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import type { Famille } from '../freshness.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { HistoryRepository } from '../history/history.repository.js';
import { ConfirmationsWriterRepository } from './confirmations-writer.repository.js';
import { fieldsOfFamily } from './fields-of-family.js';
import { HumanFields } from './human-fields.service.js';

export type ConfirmedSheet = {
  readonly objet: 'structure' | 'service';
  readonly id: string;
  readonly familles: readonly Famille[] | 'tout';
  /** As the sheet says it: « la structure », « une conseillère de la mission locale ». */
  readonly par: string;
  /** How it was known: `lien`, `telephone`, `formulaire`… */
  readonly methode: string;
  readonly auteur: Auteur;
};

/** A human says that facts are still true: they are dated, and an import no longer overwrites them. */
@Injectable()
export class ConfirmationsWriter {
  constructor(
    private readonly repository: ConfirmationsWriterRepository,
    private readonly editor: SheetEditor,
    private readonly author: HistoryAuthor,
    private readonly history: HistoryRepository,
    private readonly humanFields: HumanFields,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `not_found` when there is no such sheet. */
  async confirm(manager: Manager, confirmed: ConfirmedSheet): Promise<void> {
    const { objet, id, familles, par, methode, auteur } = confirmed;
    const sheet = await this.editor.read(objet, id, manager);
    const named = familles === 'tout' ? ['tout'] : [...new Set(familles)];
    if (named.length === 0) return;
    await this.author.set(manager, auteur);
    await this.repository.confirm(manager, {
      service_id: objet === 'service' ? id : null,
      structure_id: objet === 'structure' ? id : null,
      familles: named,
      par,
      methode,
      compte_id: auteur.compte_id,
      le: this.clock.now().toISOString(),
    });
    await this.vouchFor(manager, sheet, confirmed);
    for (const famille of named) {
      const fact = { action: 'confirmation', champ: famille, apres: par, auteur } as const;
      await this.history.record(manager, sheet, fact);
    }
  }

  /**
   * Takes back what somebody confirmed of a service at that instant (ISO 8601), with the doubts that it
   * had removed. Its fields stay a human's: an import does not overwrite them.
   */
  async withdraw(
    manager: Manager,
    serviceId: string,
    taken: { readonly le: string; readonly a_confirmer: readonly string[] },
    auteur: Auteur & { readonly compte_id: string },
  ): Promise<void> {
    const sheet = await this.editor.read('service', serviceId, manager);
    const { compte_id } = auteur;
    const familles = await this.repository.withdraw(manager, serviceId, {
      compte_id,
      le: taken.le,
    });
    if (familles.length === 0) return;
    const champs = { a_confirmer: taken.a_confirmer };
    const edit = { objet: 'service', id: serviceId, version: null, champs, auteur } as const;
    await this.editor.overwrite(manager, edit);
    for (const famille of familles) {
      const fact = { action: 'confirmation', champ: famille, apres: null, auteur } as const;
      await this.history.record(manager, sheet, fact);
    }
  }

  private async vouchFor(
    manager: Manager,
    sheet: Sheet,
    { objet, id, familles, auteur }: ConfirmedSheet,
  ): Promise<void> {
    const champs = fieldsOfFamily(objet, familles, sheet.champs);
    await this.humanFields.vouchedFor(manager, sheet, champs, auteur);
    await this.repository.removeDoubts(manager, objet, id, champs);
  }
}
