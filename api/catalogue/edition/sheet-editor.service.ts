import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { HistoryRepository } from '../history/history.repository.js';
import { changedFields } from './changed-fields.js';
import { editionErrors } from './edition.errors.js';
import type { Auteur, Champs, Objet, Sheet, SheetChange, SheetEdit } from './sheet.js';
import { type CheckedFields, SheetChecker } from './sheet-checker.service.js';
import { type Opening, SheetCreator } from './sheet-creator.service.js';
import { SheetWriter } from './sheet-writer.service.js';
import { SheetsStoreRepository } from './sheets-store.repository.js';
import { WholeSheet } from './whole-sheet.service.js';

/** An edit that may be written. */
export type PlannedEdit = {
  /** As it stands. */
  readonly sheet: Sheet;
  /** What was asked, as it will be read. */
  readonly valides: Champs;
  /** With what follows from it: the point of a new address. */
  readonly asked: Champs;
};

/** Reads and writes one sheet, whatever its status. Who may is the caller's to say. */
@Injectable()
export class SheetEditor {
  constructor(
    private readonly store: SheetsStoreRepository,
    private readonly checker: SheetChecker,
    private readonly writer: SheetWriter,
    private readonly history: HistoryRepository,
    private readonly whole: WholeSheet,
    private readonly creator: SheetCreator,
  ) {}

  /** Throws `not_found` when there is no such sheet. Inside a transaction, give its manager. */
  async read(objet: Objet, id: string, manager?: Manager): Promise<Sheet> {
    const sheet = await this.store.find(objet, id, manager);
    if (!sheet) throw editionErrors.unknownSheet(objet);
    return sheet;
  }

  find(objet: Objet, id: string, manager?: Manager): Promise<Sheet | null> {
    return this.store.find(objet, id, manager);
  }

  /** In no order; those that do not exist are left out. */
  readMany(objet: Objet, ids: readonly string[], manager?: Manager): Promise<readonly Sheet[]> {
    return this.store.findMany(objet, ids, manager);
  }

  /** Each field by itself, without writing: for a draft, whose wrong values are kept too. */
  check(objet: Objet, champs: Champs): CheckedFields {
    return this.checker.check(objet, champs);
  }

  /** A service or a structure begins as a draft, unless `statut` says otherwise. Throws `refused`. */
  create(
    manager: Manager,
    objet: Objet,
    champs: Champs,
    auteur: Auteur,
    opening?: Opening,
  ): Promise<Sheet> {
    return this.creator.create(manager, objet, champs, auteur, opening);
  }

  /** Reads a sheet and keeps others from writing it until the end of the transaction. */
  async hold(manager: Manager, objet: Objet, id: string): Promise<Sheet> {
    const sheet = await this.store.lock(manager, objet, id);
    if (!sheet) throw editionErrors.unknownSheet(objet);
    return sheet;
  }

  /** What an edit would write, refused as it would be, without writing. */
  async plan(manager: Manager, edit: SheetEdit): Promise<PlannedEdit> {
    const { objet, champs } = edit;
    const sheet = await this.lock(manager, edit);
    const { valides, erreurs } = this.checker.check(objet, champs);
    const asked = this.whole.complete(objet, sheet.champs, valides);
    const changed = changedFields(sheet.champs, asked);
    await this.whole.refuseWrong(manager, objet, { ...sheet.champs, ...asked }, erreurs, changed);
    return { sheet, valides, asked };
  }

  /** Throws `conflict` with both sides, `refused` with each wrong field, `not_found`. */
  async edit(manager: Manager, edit: SheetEdit): Promise<SheetChange> {
    const { sheet, asked } = await this.plan(manager, edit);
    return this.writer.update(manager, sheet, asked, edit.auteur);
  }

  /**
   * Writes fields as they are given, with no check of what they say: a state of the past, a merge
   * and its undoing, a status. Any content field may be among them.
   */
  async overwrite(manager: Manager, edit: SheetEdit): Promise<SheetChange> {
    const sheet = await this.lock(manager, edit);
    await this.whole.refuseBroken(manager, edit.objet, changedFields(sheet.champs, edit.champs));
    return this.writer.update(manager, sheet, edit.champs, edit.auteur);
  }

  /** Permanences, closures, posts and places end; a service or a structure is withdrawn from sight. */
  async remove(manager: Manager, edit: Omit<SheetEdit, 'champs'>): Promise<void> {
    const { objet, id, auteur } = edit;
    const sheet = await this.lock(manager, { ...edit, champs: {} });
    if (objet === 'service' || objet === 'structure') {
      await this.writer.update(manager, sheet, { statut: 'retire' }, auteur);
      return;
    }
    if (objet === 'lieu') {
      const permanences = await this.store.countPermanencesAt(manager, id);
      if (permanences > 0) throw editionErrors.placeInUse(permanences);
    }
    await this.writer.remove(manager, sheet, auteur);
  }

  /** Brings back a sheet that had ended, with its id. */
  async bringBack(
    manager: Manager,
    sheet: Pick<Sheet, 'objet' | 'id' | 'champs'>,
    auteur: Auteur,
  ): Promise<Sheet> {
    await this.whole.refuseBroken(manager, sheet.objet, sheet.champs);
    return this.writer.insert(manager, sheet, sheet.champs, auteur);
  }

  private async lock(manager: Manager, edit: SheetEdit): Promise<Sheet> {
    const { objet, id, version, champs } = edit;
    const sheet = await this.hold(manager, objet, id);
    if (version === null || version === sheet.version) return sheet;
    const lines = await this.history.since(objet, id, 0, manager);
    const later = lines.filter((line) => line.version > version && line.champ !== null);
    const modifies = [...Map.groupBy(later, ({ champ }) => champ ?? '')].map(([champ, group]) => ({
      champ,
      par: group[0]?.auteur_nom ?? null,
    }));
    const { version: now, champs: actuelle } = sheet;
    throw editionErrors.changedMeanwhile({ version: now, actuelle, demandee: champs, modifies });
  }
}
