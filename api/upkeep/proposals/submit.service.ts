import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import type { Auteur, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { ConfirmationsWriter } from '../../catalogue/provenance/confirmations-writer.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import { upkeepErrors } from '../upkeep.errors.js';
import { filledFields } from './filled-fields.js';
import { PropositionsRepository } from './propositions.repository.js';
import { PublishService } from './publish.service.js';
import { TellManagers } from './tell-managers.service.js';

export type Submitted = { readonly version: number; readonly statut: 'soumis' | 'publie' };

/** From a draft to what everybody reads, by way of who decides. */
@Injectable()
export class SubmitService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly publisher: PublishService,
    private readonly propositions: PropositionsRepository,
    private readonly confirmations: ConfirmationsWriter,
    private readonly managers: TellManagers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A moderator's own sheet is published at once. Submitting twice is submitting once. */
  async submit(
    manager: Manager,
    acteur: Acteur,
    objet: 'structure' | 'service',
    id: string,
  ): Promise<Submitted> {
    const sheet = await this.editor.hold(manager, objet, id);
    const { statut } = sheet.champs;
    if (statut === 'publie') throw upkeepErrors.alreadyPublished();
    const writing = await this.publisher.writingOf(manager, acteur, objet, id);
    const { auteur, modere } = writing;
    if (modere) return this.publish(manager, sheet, auteur);
    if (statut === 'soumis') return { version: sheet.version, statut };
    const change = await this.setStatut(manager, sheet, 'soumis', auteur);
    await this.propositions.open(
      manager,
      {
        nature: 'premiere_publication',
        objet,
        objet_id: id,
        structure_id: sheet.structure_id,
        version: change.version,
        avant: {},
        champs: filledFields(sheet),
        telle_quelle: false,
        auteur_id: acteur.compte_id,
        auteur_nom: auteur.nom,
      },
      this.clock.now(),
    );
    await this.managers.tell(manager, { objet, id });
    return { version: change.version, statut: 'soumis' };
  }

  /** Everybody reads it from now on. What its structure has just written counts as confirmed by it. */
  async publish(manager: Manager, sheet: Sheet, auteur: Auteur): Promise<Submitted> {
    const { objet, id } = sheet;
    const { version } = await this.setStatut(manager, sheet, 'publie', auteur);
    if (objet === 'service' && auteur.voie === 'moderation') {
      const fact = { par: 'la structure', methode: 'publication', auteur };
      await this.confirmations.confirm(manager, { objet, id, familles: 'tout', ...fact });
    }
    return { version, statut: 'publie' };
  }

  setStatut(
    manager: Manager,
    { objet, id, version }: Sheet,
    statut: 'brouillon' | 'soumis' | 'publie',
    auteur: Auteur,
  ): Promise<{ readonly version: number }> {
    const edit = { objet, id, version, champs: { statut }, auteur };
    return this.editor.overwrite(manager, edit);
  }
}
