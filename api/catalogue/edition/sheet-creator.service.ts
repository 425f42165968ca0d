import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { PARENT_FIELDS, REQUIRED_FIELDS } from './editable-fields.schema.js';
import { openingFields } from './opening-fields.js';
import type { Auteur, Champs, Objet, Sheet } from './sheet.js';
import { SheetChecker } from './sheet-checker.service.js';
import { SheetWriter } from './sheet-writer.service.js';
import { SheetsStoreRepository } from './sheets-store.repository.js';
import { WholeSheet } from './whole-sheet.service.js';

/** `statut` of a service or a structure; a draft unless it is said. */
export type Opening = { readonly statut?: 'brouillon' | 'soumis' | 'publie' };

/** Begins a sheet. */
@Injectable()
export class SheetCreator {
  constructor(
    private readonly store: SheetsStoreRepository,
    private readonly checker: SheetChecker,
    private readonly whole: WholeSheet,
    private readonly writer: SheetWriter,
  ) {}

  /** Throws `refused` with each wrong field. */
  async create(
    manager: Manager,
    objet: Objet,
    champs: Champs,
    auteur: Auteur,
    { statut = 'brouillon' }: Opening = {},
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
    const asked = this.whole.complete(objet, opening, { ...valides, ...parents });
    await this.whole.refuseWrong(manager, objet, { ...opening, ...asked }, [
      ...erreurs,
      ...missing,
    ]);
    if (opening.source === 'saisie') await this.store.declareSourceOfHands(manager);
    const id = `${objet === 'structure' || objet === 'service' ? 'saisie--' : ''}${randomUUID()}`;
    return this.writer.insert(manager, { objet, id }, { ...opening, ...asked }, auteur);
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
