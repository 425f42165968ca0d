import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { changedFields } from '../edition/changed-fields.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur, Champs, Objet, SheetChange } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import { groupHistory } from './group-history.js';
import { HistoryRepository } from './history.repository.js';
import type { HistoryEntry } from './history-line.js';
import { undoChanges } from './undo-changes.js';

const LINES_MAX = 5_000;

/** Just before the writing that the line is of, or right after it. */
export type Moment = 'avant' | 'apres';

export type Restoration = {
  readonly objet: Objet;
  readonly id: string;
  readonly historique_id: number;
  readonly moment?: Moment;
  /** The version that was read; null when the sheet has ended, or to write over whatever stands. */
  readonly version: number | null;
  readonly auteur: Auteur;
};

/** Who changed what, when, by which path; and the sheet as it was at any time. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly repository: HistoryRepository,
    private readonly editor: SheetEditor,
  ) {}

  /** Newest first, a writing at a time. */
  async list(objet: Objet, id: string): Promise<readonly HistoryEntry[]> {
    return groupHistory(await this.repository.list(objet, id, LINES_MAX));
  }

  /** Of a structure and of all it offers. */
  async listOfStructure(structureId: string): Promise<readonly HistoryEntry[]> {
    return groupHistory(await this.repository.listOfStructure(structureId, LINES_MAX));
  }

  /** Null: the sheet did not exist then. Throws `not_found` when the line is not this sheet's. */
  async stateAt(
    objet: Objet,
    id: string,
    historiqueId: number,
    moment: Moment = 'apres',
    manager?: Manager,
  ): Promise<Champs | null> {
    const bounds = await this.repository.boundsOf(objet, id, historiqueId, manager);
    if (!bounds) throw editionErrors.unknownLine();
    const after = moment === 'apres' ? bounds.last : bounds.first - 1;
    const current = await this.editor.find(objet, id, manager);
    const lines = await this.repository.since(objet, id, after, manager);
    return undoChanges(current?.champs ?? null, lines);
  }

  /** Brings a past state back, as an edit like any other. Throws `conflict` with both sides. */
  async restore(manager: Manager, restoration: Restoration): Promise<SheetChange> {
    const { objet, id, historique_id, moment, version, auteur } = restoration;
    const state = await this.stateAt(objet, id, historique_id, moment, manager);
    if (!state) throw editionErrors.noSuchState();
    const current = await this.editor.find(objet, id, manager);
    if (current) {
      const changed = changedFields(current.champs, state);
      const doubts = 'a_confirmer' in state ? { a_confirmer: state.a_confirmer } : {};
      const champs = { ...doubts, ...changed };
      return this.editor.overwrite(manager, { objet, id, version, champs, auteur });
    }
    const back = await this.editor.bringBack(manager, { objet, id, champs: state }, auteur);
    return { version: back.version, avant: {}, apres: back.champs };
  }
}
