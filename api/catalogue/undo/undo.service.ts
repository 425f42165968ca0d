import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { CatalogueWriterRepository } from '../catalogue-writer.repository.js';
import { textsOfStructure } from '../edition/compute-sheet.js';
import { readSheets } from '../edition/read-sheets.repository.js';
import type { Auteur } from '../edition/sheet.js';
import { SheetsStoreRepository } from '../edition/sheets-store.repository.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { UndoRepository } from './undo.repository.js';
import type { Created, Undone, Writing } from './writing.js';

/** Takes back a whole writing in bulk: what it made is withdrawn, what it changed is as before. */
@Injectable()
export class UndoWriting {
  constructor(
    private readonly repository: UndoRepository,
    private readonly catalogue: CatalogueWriterRepository,
    private readonly store: SheetsStoreRepository,
    private readonly author: HistoryAuthor,
  ) {}

  async undo(
    manager: Manager,
    writing: Writing,
    created: Created,
    auteur: Auteur,
  ): Promise<Undone> {
    await this.author.set(manager, auteur);
    const fields = await this.repository.changes(manager, writing);
    const changed = await this.repository.changedSheets(manager, writing);
    for (const field of fields) {
      if (field.a_remettre > 0) await this.repository.restore(manager, writing, field);
    }
    await this.refreshSearch(manager, changed);
    const services = await this.repository.withdraw(manager, 'service', created.services, writing);
    const structures = await this.repository.withdraw(
      manager,
      'structure',
      created.structures,
      writing,
    );
    const sum = (name: 'a_remettre' | 'gardes'): number =>
      fields.reduce((total, field) => total + field[name], 0);
    return {
      structures_retirees: structures,
      structures_gardees: created.structures.length - structures,
      services_retires: services,
      services_gardes: created.services.length - services,
      champs_remis: sum('a_remettre'),
      champs_gardes: sum('gardes'),
    };
  }

  private async refreshSearch(
    manager: Manager,
    changed: readonly { readonly objet: 'structure' | 'service'; readonly id: string }[],
  ): Promise<void> {
    const idsOf = (objet: 'structure' | 'service'): string[] =>
      changed.filter((one) => one.objet === objet).map(({ id }) => id);
    const structures = idsOf('structure');
    for (const { id, champs } of await readSheets(manager, 'structure', structures)) {
      await this.store.writeTextOfStructure(manager, id, textsOfStructure(champs));
    }
    const owners = await this.repository.ownersOf(manager, idsOf('service'));
    const touched = [...new Set([...structures, ...owners])];
    if (touched.length > 0) await this.catalogue.refreshSearchText(manager, touched);
  }
}
