import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { HistoryRepository } from '../history/history.repository.js';
import { changedFields } from './changed-fields.js';
import { checkCoherence } from './check-coherence.js';
import { completeAddress } from './complete-address.js';
import { PARENT_FIELDS, REQUIRED_FIELDS } from './editable-fields.schema.js';
import { editionErrors } from './edition.errors.js';
import { openingFields } from './opening-fields.js';
import type { Auteur, Champs, FieldError, Objet, Sheet, SheetChange, SheetEdit } from './sheet.js';
import { type CheckedFields, SheetChecker } from './sheet-checker.service.js';
import { SheetWriter } from './sheet-writer.service.js';
import { SheetsStoreRepository } from './sheets-store.repository.js';

const HAS_ADDRESS: ReadonlySet<Objet> = new Set(['structure', 'service', 'lieu']);

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
    private readonly territories: TerritoriesService,
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
  async create(
    manager: Manager,
    objet: Objet,
    champs: Champs,
    auteur: Auteur,
    { statut = 'brouillon' }: { readonly statut?: 'brouillon' | 'soumis' | 'publie' } = {},
  ): Promise<Sheet> {
    const parents = Object.fromEntries(
      Object.entries(champs).filter(([champ]) => PARENT_FIELDS[objet].includes(champ)),
    );
    const own = Object.entries(champs).filter(([champ]) => !(champ in parents));
    const { valides, erreurs } = this.checker.check(objet, Object.fromEntries(own));
    const missing = REQUIRED_FIELDS[objet]
      .filter((champ) => (champs[champ] ?? null) === null)
      .map((champ) => ({ champ, message: 'Ce champ est nécessaire.' }));
    const opening = await this.openingOf(manager, objet, parents, statut);
    const asked = this.complete(objet, opening, { ...valides, ...parents });
    await this.refuseWrong(manager, objet, { ...opening, ...asked }, [...erreurs, ...missing]);
    if (opening.source === 'saisie') await this.store.declareSourceOfHands(manager);
    const id = `${objet === 'structure' || objet === 'service' ? 'saisie--' : ''}${randomUUID()}`;
    return this.writer.insert(manager, { objet, id }, { ...opening, ...asked }, auteur);
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
    const asked = this.complete(objet, sheet.champs, valides);
    const changed = changedFields(sheet.champs, asked);
    await this.refuseWrong(manager, objet, { ...sheet.champs, ...asked }, erreurs, changed);
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
    await this.refuseBroken(manager, edit.objet, changedFields(sheet.champs, edit.champs));
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
    await this.refuseBroken(manager, sheet.objet, sheet.champs);
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

  private complete(objet: Objet, current: Champs, asked: Champs): Champs {
    if (!HAS_ADDRESS.has(objet)) return asked;
    const code = 'code_insee' in asked ? asked.code_insee : current.code_insee;
    const commune = typeof code === 'string' ? this.territories.findCommune(code) : null;
    const { adresse_certifiee, ...written } = completeAddress(current, asked, commune);
    if (objet === 'lieu') return written;
    const moved = adresse_certifiee === undefined ? written : { ...written, adresse_certifiee };
    const isElsewhere = commune !== null && 'code_insee' in changedFields(current, moved);
    if (objet !== 'structure' || !isElsewhere) return moved;
    return { ...moved, departement_code: commune.departementCode };
  }

  private async refuseWrong(
    manager: Manager,
    objet: Objet,
    whole: Champs,
    found: readonly FieldError[],
    named: Champs = whole,
  ): Promise<void> {
    const known = new Set(found.map(({ champ }) => champ));
    const lost = await this.checker.checkReferences(manager, objet, named);
    const others = [
      ...lost,
      ...(lost.length > 0 ? [] : await this.checker.checkPosts(manager, objet, named, whole)),
      ...checkCoherence(objet, whole),
    ].filter(({ champ }) => !known.has(champ));
    if (found.length + others.length > 0) {
      throw editionErrors.invalidFields([...found, ...others]);
    }
  }

  /** What a past state names may have ended since. */
  private async refuseBroken(manager: Manager, objet: Objet, champs: Champs): Promise<void> {
    const { gestionnaire_id: _manager, ...named } = champs;
    const broken = await this.checker.checkReferences(manager, objet, named);
    if (broken.length > 0) throw editionErrors.invalidFields(broken);
  }

  private async openingOf(
    manager: Manager,
    objet: Objet,
    parents: Champs,
    statut: string,
  ): Promise<Champs> {
    const { structure_id } = parents;
    const home =
      objet === 'service' && typeof structure_id === 'string'
        ? await this.store.find('structure', structure_id, manager)
        : null;
    return openingFields(objet, home?.champs ?? null, statut);
  }
}
