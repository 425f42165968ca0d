import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { CatalogueWriterRepository } from '../catalogue-writer.repository.js';
import { changedFields, pickFields } from '../edition/changed-fields.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur, Sheet } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { Redirections } from '../redirections/redirections.service.js';
import type { MergeConflict, MergeSnapshot } from './merge-snapshot.js';
import { type Choice, planMerge } from './plan-merge.js';
import { StructureMergesRepository } from './structure-merges.repository.js';

export type Merge = {
  readonly garde: string;
  readonly absorbe: string;
  readonly choix: Choice;
  readonly auteur: Auteur;
};

/** Makes one structure of two sheets, and two again: nothing is lost either way. */
@Injectable()
export class StructureMerges {
  constructor(
    private readonly repository: StructureMergesRepository,
    private readonly editor: SheetEditor,
    private readonly author: HistoryAuthor,
    private readonly redirections: Redirections,
    private readonly writer: CatalogueWriterRepository,
  ) {}

  /** Both sheets, kept from others' writing; in one order, so that two merges never wait for each other. */
  async hold(manager: Manager, ids: readonly string[]): Promise<ReadonlyMap<string, Sheet>> {
    const held = new Map<string, Sheet>();
    for (const id of ids.toSorted()) held.set(id, await this.editor.hold(manager, 'structure', id));
    return held;
  }

  /** What it answers undoes it. Throws `not_found`, and `refused` when a chosen value cannot be kept. */
  async merge(manager: Manager, { garde, absorbe, choix, auteur }: Merge): Promise<MergeSnapshot> {
    const held = await this.hold(manager, [garde, absorbe]);
    const [kept, gone] = [held.get(garde), held.get(absorbe)];
    if (!kept || !gone) throw editionErrors.unknownSheet('structure');
    await this.author.set(manager, auteur);
    const dates = await this.repository.dates(manager, garde);
    const redirections = await this.repository.ledTo(manager, absorbe);
    const deplaces = await this.repository.moveAll(manager, absorbe, garde);
    await this.repository.hide(manager, absorbe);
    const champs = planMerge(kept.champs, gone.champs, choix);
    const edit = { objet: 'structure', id: garde, version: null, champs, auteur } as const;
    const { avant, apres } = await this.editor.overwrite(manager, edit);
    const named = Object.keys(apres).filter((champ) => champ !== 'a_confirmer');
    const humains = await this.repository.protect(manager, garde, named, auteur.nom);
    await this.redirections.redirect(manager, 'structure', absorbe, garde);
    await this.writer.refreshSearchText(manager, [garde]);
    const { version } = await this.editor.read('structure', garde, manager);
    return {
      garde,
      absorbe,
      avant,
      apres,
      version,
      dates,
      deplaces,
      redirections,
      humains,
    };
  }

  /** What was changed since, that undoing would overwrite; nothing when it can be undone. */
  async conflicts(manager: Manager, snapshot: MergeSnapshot): Promise<readonly MergeConflict[]> {
    const { garde, absorbe, apres, deplaces } = snapshot;
    const held = await this.hold(manager, [garde, absorbe]);
    const now = held.get(garde)?.champs ?? {};
    const rewritten = Object.keys(changedFields(now, apres));
    const homes = await this.repository.homesOf(manager, deplaces.service);
    return [
      ...rewritten.map((champ) => ({ objet: 'structure', id: garde, champ }) as const),
      ...homes
        .filter(({ structure_id }) => structure_id !== garde)
        .map(({ id }) => ({ objet: 'service', id, champ: 'structure_id' }) as const),
    ];
  }

  /** To be called without conflicts: everything is where and as it was before the merge. */
  async undo(manager: Manager, snapshot: MergeSnapshot, auteur: Auteur): Promise<void> {
    const { garde, absorbe, avant, apres, redirections } = snapshot;
    const { version } = await this.editor.read('structure', garde, manager);
    await this.author.set(manager, auteur);
    await this.repository.moveBack(manager, snapshot);
    await this.redirections.clear(manager, 'structure', absorbe);
    for (const old of redirections) {
      await this.redirections.redirect(manager, 'structure', old, absorbe);
    }
    await this.repository.show(manager, absorbe);
    const champs = pickFields(avant, Object.keys(apres));
    const edit = { objet: 'structure', id: garde, version: null, champs, auteur } as const;
    await this.editor.overwrite(manager, edit);
    await this.repository.unprotect(manager, garde, snapshot.humains);
    // What somebody wrote since keeps its date.
    if (version === snapshot.version) {
      await this.repository.restoreDates(manager, garde, snapshot.dates);
    }
    await this.writer.refreshSearchText(manager, [garde, absorbe]);
  }
}
