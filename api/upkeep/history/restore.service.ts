import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { EDITABLE_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import { editionErrors } from '../../catalogue/edition/edition.errors.js';
import type { Champs, Objet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../catalogue/history/history.service.js';
import { Transactions } from '../../database/transactions.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { FOLLOWING_FIELDS } from '../proposals/needs-moderation.js';
import { PublishService } from '../proposals/publish.service.js';
import type { RestoreAnswer, RestoreBody } from './history.schema.js';

/** What people write of a sheet, and what follows from it: never its status, nor its source. */
function writtenFields(objet: Objet, state: Champs): Champs {
  const names = [...Object.keys(EDITABLE_FIELDS[objet]), ...FOLLOWING_FIELDS];
  return Object.fromEntries(
    names.filter((champ) => Object.hasOwn(state, champ)).map((champ) => [champ, state[champ]]),
  );
}

/** Brings a past state back: an edit like any other, that may wait for a moderator too. */
@Injectable()
export class RestoreService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly history: HistoryService,
    private readonly publisher: PublishService,
    private readonly transactions: Transactions,
  ) {}

  /** Throws `conflict` with both sides, `not_found`, `refused` when it did not exist then. */
  restore(acteur: Acteur, { objet, id }: SheetName, body: RestoreBody): Promise<RestoreAnswer> {
    const { historique_id, moment, version } = body;
    return this.transactions.insist(async (manager) => {
      const writing = await this.publisher.writingOf(manager, acteur, objet, id);
      if (!(await this.editor.find(objet, id, manager))) {
        const past = { objet, id, historique_id, moment, version: null, auteur: writing.auteur };
        const back = await this.history.restore(manager, past);
        const now = await this.publisher.writingOf(manager, acteur, objet, id);
        await this.publisher.reviewLater(manager, { objet, id }, back, now);
        return { version: back.version, publies: Object.keys(back.apres), en_attente: [] };
      }
      const sheet = await this.editor.hold(manager, objet, id);
      const state = await this.history.stateAt(objet, id, historique_id, moment, manager);
      if (!state) throw editionErrors.noSuchState();
      const champs = writtenFields(objet, state);
      if (version !== sheet.version) {
        // Refused with both sides: the sheet is there, whatever version was read.
        const edit = { objet, id, version: version ?? 0, champs, auteur: writing.auteur };
        await this.editor.plan(manager, edit);
      }
      return this.publisher.bringBack(manager, acteur, sheet, champs, state);
    });
  }
}
