import { Injectable } from '@nestjs/common';
import type { Auteur, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../database/transactions.js';
import type { Proposition } from '../proposals/proposition.js';
import { SubmitService } from '../proposals/submit.service.js';
import { upkeepErrors } from '../upkeep.errors.js';
import { describeDifferences } from './describe-differences.js';

export type Done = { readonly version: number | null; readonly non_retablis: string[] };

/** Writes what was asked, in the name of who asked. */
@Injectable()
export class AcceptService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly submissions: SubmitService,
  ) {}

  /**
   * `seen` is the version that the moderator read: having seen what changed since, she may accept
   * all the same. Throws `conflict` when she has not.
   */
  async accept(
    manager: Manager,
    asked: Proposition,
    sheet: Sheet | null,
    seen: number | undefined,
  ): Promise<Done> {
    if (asked.nature === 'relecture') return { version: sheet?.version ?? null, non_retablis: [] };
    if (!sheet) throw upkeepErrors.unknownSheet();
    const { auteur_id, auteur_nom } = asked;
    const auteur: Auteur = {
      compte_id: auteur_id,
      nom: auteur_nom ?? 'la structure',
      voie: 'moderation',
    };
    if (asked.nature === 'premiere_publication') {
      if (sheet.champs.statut !== 'soumis') throw upkeepErrors.notSubmitted();
      const { version } = await this.submissions.publish(manager, sheet, auteur);
      return { version, non_retablis: [] };
    }
    if (seen !== sheet.version) this.refuseMoved(asked, sheet);
    const { objet, objet_id: id, champs } = asked;
    const edit = { objet, id, version: sheet.version, champs, auteur };
    const { version } = asked.telle_quelle
      ? await this.editor.overwrite(manager, edit)
      : await this.editor.edit(manager, edit);
    return { version, non_retablis: [] };
  }

  private refuseMoved(asked: Proposition, { version, champs }: Sheet): void {
    const modifies = describeDifferences(asked, champs)
      .filter(({ depasse }) => depasse)
      .map(({ champ, libelle, avant, actuelle, apres }) => ({
        champ,
        libelle,
        avant,
        actuelle,
        proposee: apres,
      }));
    if (modifies.length > 0) throw upkeepErrors.sheetMoved({ version, modifies });
  }
}
