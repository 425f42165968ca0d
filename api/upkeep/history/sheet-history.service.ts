import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import type { Acteur, Role } from '../../accounts/acteur.js';
import { mayEdit } from '../../accounts/may-edit.js';
import type { Champs } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { HistoryService } from '../../catalogue/history/history.service.js';
import type { HistoryEntry } from '../../catalogue/history/history-line.js';
import { toPage } from '../../http/query.js';
import { labelField } from '../label-field.js';
import { type LocatedSheet, situeOf } from '../locate/located-sheet.js';
import { nameSheet } from '../locate/name-sheet.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import { NamesService } from '../names/names.service.js';
import { upkeepErrors } from '../upkeep.errors.js';
import type { HistoryAnswer, HistoryQuery, StateAnswer, StateQuery } from './history.schema.js';
import { nameWriter } from './name-writer.js';

type Writers = ReadonlyMap<string, readonly Role[] | null>;

/** The past of a sheet, for professionals; names only for who writes or moderates it. */
@Injectable()
export class SheetHistoryService {
  constructor(
    private readonly history: HistoryService,
    private readonly editor: SheetEditor,
    private readonly locator: SheetLocator,
    private readonly accounts: AccountsService,
    private readonly names: NamesService,
  ) {}

  async list(acteur: Acteur, name: SheetName, query: HistoryQuery): Promise<HistoryAnswer> {
    const { located, edits } = await this.find(acteur, name);
    const sheet = await this.editor.find(name.objet, name.id);
    const all = await this.history.list(name.objet, name.id);
    const shown = all.slice((query.page - 1) * query.size, query.page * query.size);
    const writers = await this.writersOf(shown);
    return {
      ...toPage(
        shown.map((entry) => showEntry(entry, writers, edits)),
        all.length,
        query,
      ),
      noms: await this.names.namesIn(shown.flatMap(valuesOf)),
      titre: nameSheet(located),
      existe: located.existe,
      version: sheet?.version ?? null,
      peut_retablir: edits,
    };
  }

  async stateAt(
    acteur: Acteur,
    name: SheetName & { readonly historique: number },
    { moment }: StateQuery,
  ): Promise<StateAnswer> {
    await this.find(acteur, name);
    const { objet, id, historique } = name;
    return { champs: await this.history.stateAt(objet, id, historique, moment) };
  }

  /** What nobody can read is for its own people alone. */
  private async find(
    acteur: Acteur,
    { objet, id }: SheetName,
  ): Promise<{ readonly located: LocatedSheet; readonly edits: boolean }> {
    const located = await this.locator.find(objet, id);
    const edits = located !== null && mayEdit(acteur, situeOf(located));
    if (!located || !(located.publiee || edits)) throw upkeepErrors.unknownSheet();
    return { located, edits };
  }

  private async writersOf(entries: readonly HistoryEntry[]): Promise<Writers> {
    const ids = new Set(entries.flatMap(({ auteur }) => auteur.compte_id ?? []));
    const writers = new Map<string, readonly Role[] | null>();
    for (const id of ids) writers.set(id, (await this.accounts.find(id))?.roles ?? null);
    return writers;
  }
}

const valuesOf = ({ changements }: HistoryEntry): readonly Champs[] =>
  changements.flatMap(({ champ, avant, apres }) => [{ [champ]: avant }, { [champ]: apres }]);

function showEntry(entry: HistoryEntry, writers: Writers, edits: boolean) {
  const { id, version, action, le, auteur, changements } = entry;
  const { compte_id, nom, voie } = auteur;
  const roles = compte_id === null ? null : (writers.get(compte_id) ?? null);
  return {
    id,
    version,
    action,
    le,
    voie,
    auteur: nameWriter({ nom, voie, roles }, edits),
    changements: changements.map(({ champ, avant, apres }) => ({
      champ,
      libelle: labelField(champ),
      avant,
      apres,
    })),
  };
}
