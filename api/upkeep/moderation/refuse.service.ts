import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { EDITABLE_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import { followDoubts } from '../../catalogue/edition/follow-doubts.js';
import type { Auteur, Champs, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import { DraftsRepository } from '../proposals/drafts.repository.js';
import { nameAuthor } from '../proposals/name-author.js';
import type { Proposition } from '../proposals/proposition.js';
import { SubmitService } from '../proposals/submit.service.js';
import type { Done } from './accept.service.js';
import { describeDifferences } from './describe-differences.js';

/** Puts back what was written, and gives the author their words again. */
@Injectable()
export class RefuseService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly submissions: SubmitService,
    private readonly drafts: DraftsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async refuse(
    manager: Manager,
    asked: Proposition,
    sheet: Sheet | null,
    acteur: Acteur,
  ): Promise<Done> {
    if (!sheet) return { version: null, non_retablis: [] };
    const auteur: Auteur = {
      compte_id: acteur.compte_id,
      nom: nameAuthor(acteur, true),
      voie: 'moderation',
    };
    if (asked.nature === 'premiere_publication') {
      // A draft again, with all it says: its author goes on from there.
      const isSubmitted = sheet.champs.statut === 'soumis';
      const { version } = isSubmitted
        ? await this.submissions.setStatut(manager, sheet, 'brouillon', auteur)
        : sheet;
      return { version, non_retablis: [] };
    }
    const undone =
      asked.nature === 'relecture' ? await this.undo(manager, asked, sheet, auteur) : null;
    const done = undone ?? { version: sheet.version, non_retablis: [] };
    if (done.version !== null) await this.giveBack(manager, asked, done.version);
    return done;
  }

  /** What somebody wrote again since is left as it is. */
  private async undo(
    manager: Manager,
    asked: Proposition,
    sheet: Sheet,
    auteur: Auteur,
  ): Promise<Done> {
    const { objet, id, version } = sheet;
    if (Object.keys(asked.avant).length === 0) {
      await this.editor.remove(manager, { objet, id, version, auteur });
      return { version: null, non_retablis: [] };
    }
    const differences = describeDifferences(asked, sheet.champs);
    const kept = differences.filter(({ depasse }) => depasse).map(({ champ }) => champ);
    const champs: Champs = Object.fromEntries(
      differences.filter(({ depasse }) => !depasse).map(({ champ, avant }) => [champ, avant]),
    );
    const doubts = followDoubts(sheet.champs, asked.avant, Object.keys(champs));
    const back = 'a_confirmer' in sheet.champs ? { a_confirmer: doubts, ...champs } : champs;
    const edit = { objet, id, version, champs: back, auteur };
    const change = await this.editor.overwrite(manager, edit);
    return { version: change.version, non_retablis: kept };
  }

  private async giveBack(manager: Manager, asked: Proposition, version: number): Promise<void> {
    const { objet, objet_id: id, auteur_id, champs } = asked;
    if (auteur_id === null) return;
    const typed = Object.entries(champs).filter(([champ]) =>
      Object.hasOwn(EDITABLE_FIELDS[objet], champ),
    );
    if (typed.length === 0) return;
    await this.drafts.giveBack(manager, {
      compteId: auteur_id,
      objet,
      id,
      version,
      champs: Object.fromEntries(typed),
      now: this.clock.now(),
    });
  }
}
