import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur, SheetChange } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import {
  type ImportSuggestion,
  ImportSuggestionsRepository,
} from './import-suggestions.repository.js';

const SHOWN_MAX = 1_000;

/** What imports would have written over a human's words, for somebody to decide. */
@Injectable()
export class ImportSuggestions {
  constructor(
    private readonly repository: ImportSuggestionsRepository,
    private readonly editor: SheetEditor,
  ) {}

  /** Of these structures and all they offer; null: of every one. Oldest first. */
  listOpen(structureIds: readonly string[] | null): Promise<readonly ImportSuggestion[]> {
    return this.repository.listOpen(structureIds, SHOWN_MAX);
  }

  /** Writes what the source says. Throws `not_found` once it was settled. */
  async accept(manager: Manager, id: number, auteur: Auteur): Promise<SheetChange> {
    const suggestion = await this.open(manager, id);
    const { objet, objet_id, champ, propose } = suggestion;
    const champs = { [champ]: propose };
    const edit = { objet, id: objet_id, version: null, champs, auteur };
    const change = await this.editor.overwrite(manager, edit);
    await this.repository.settle(manager, id, 'prise');
    return change;
  }

  /** Keeps the human's words; the source must say something else to be heard again. */
  async dismiss(manager: Manager, id: number): Promise<void> {
    await this.open(manager, id);
    await this.repository.settle(manager, id, 'ecartee');
  }

  private async open(manager: Manager, id: number): Promise<ImportSuggestion> {
    const suggestion = await this.repository.lock(manager, id);
    if (!suggestion) throw editionErrors.unknownSuggestion();
    return suggestion;
  }
}
