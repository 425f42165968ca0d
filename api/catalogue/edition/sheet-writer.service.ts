import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import { CatalogueWriterRepository } from '../catalogue-writer.repository.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { HistoryRepository } from '../history/history.repository.js';
import { HumanFields } from '../provenance/human-fields.service.js';
import { changedFields, pickFields } from './changed-fields.js';
import { scoreOfService, textsOfStructure } from './compute-sheet.js';
import { doubtsLeft } from './follow-doubts.js';
import type { Auteur, Champs, Objet, Sheet, SheetChange } from './sheet.js';
import { type ComputedColumns, SheetsStoreRepository } from './sheets-store.repository.js';

const READ_BY_SEARCH: ReadonlySet<Objet> = new Set(['structure', 'service']);

/** A field that was written is no longer one to be confirmed, unless who writes says what is. */
function withoutDoubt(current: Champs, asked: Champs, names: readonly string[]): Champs {
  if ('a_confirmer' in asked || !('a_confirmer' in current)) return {};
  return changedFields(current, { a_confirmer: doubtsLeft(current, names) });
}

/** A point is written from its two numbers: who names one gives both. */
function withWholePoint(champs: Champs, whole: Champs = champs): Champs {
  if (!('longitude' in champs || 'latitude' in champs)) return champs;
  const { longitude = null, latitude = null } = whole;
  return { ...champs, longitude, latitude };
}

/** Writes fields that were checked, with all that depends on them: score, text of search, history. */
@Injectable()
export class SheetWriter {
  constructor(
    private readonly store: SheetsStoreRepository,
    private readonly catalogue: CatalogueWriterRepository,
    private readonly author: HistoryAuthor,
    private readonly history: HistoryRepository,
    private readonly humanFields: HumanFields,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes nothing when nothing changes. */
  async update(
    manager: Manager,
    sheet: Sheet,
    champs: Champs,
    auteur: Auteur,
  ): Promise<SheetChange> {
    const apres = changedFields(sheet.champs, champs);
    const names = Object.keys(apres);
    if (names.length === 0) return { version: sheet.version, avant: {}, apres: {} };
    const whole = { ...sheet.champs, ...champs };
    const doubts = withoutDoubt(sheet.champs, champs, names);
    const written = { ...withWholePoint(pickFields(whole, names), whole), ...doubts };
    await this.author.set(manager, auteur);
    const computed = this.computed(sheet.objet, whole, 'places_disponibles' in apres);
    const version = await this.store.update(manager, sheet, written, computed);
    await this.refreshSearch(manager, sheet, whole);
    await this.humanFields.wrote(manager, sheet, apres, auteur);
    const changed = [...names, ...Object.keys(doubts)];
    return { version, avant: pickFields(sheet.champs, changed), apres };
  }

  async insert(
    manager: Manager,
    { objet, id }: Pick<Sheet, 'objet' | 'id'>,
    champs: Champs,
    auteur: Auteur,
  ): Promise<Sheet> {
    await this.author.set(manager, auteur);
    const told = 'places_disponibles' in champs;
    const sheet = { objet, id };
    const computed = this.computed(objet, champs, told);
    await this.store.insert(manager, sheet, withWholePoint(champs), computed);
    const written = await this.store.find(objet, id, manager);
    if (!written) throw new Error(`A ${objet} was written and is not there: ${id}`);
    await this.refreshSearch(manager, written, written.champs);
    const fact = { action: 'creation', champ: null, apres: written.champs, auteur } as const;
    await this.history.record(manager, written, fact);
    await this.humanFields.wrote(manager, sheet, champs, auteur);
    return written;
  }

  async remove(manager: Manager, { objet, id }: Sheet, auteur: Auteur): Promise<void> {
    await this.author.set(manager, auteur);
    await this.store.remove(manager, objet, id);
  }

  private computed(objet: Objet, champs: Champs, placesTold: boolean): ComputedColumns {
    const date_maj = parisDate(this.clock.now());
    const score_qualite = objet === 'service' ? scoreOfService(champs, date_maj) : 0;
    return { date_maj, score_qualite, placesTold };
  }

  private async refreshSearch(manager: Manager, sheet: Sheet, champs: Champs): Promise<void> {
    const { objet, id, structure_id } = sheet;
    if (!READ_BY_SEARCH.has(objet) || structure_id === null) return;
    if (objet === 'structure') {
      await this.store.writeTextOfStructure(manager, id, textsOfStructure(champs));
    }
    const owner = champs.structure_id;
    await this.catalogue.refreshSearchText(manager, [
      typeof owner === 'string' ? owner : structure_id,
    ]);
  }
}
