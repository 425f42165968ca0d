import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { CatalogueWriterRepository } from '../catalogue-writer.repository.js';
import { changedFields, pickFields } from '../edition/changed-fields.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur, Sheet } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { Redirections } from '../redirections/redirections.service.js';
import type { MergeConflict, Merged, MergeSnapshot } from './merge-snapshot.js';
import { type Choice, planMerge } from './plan-merge.js';
import { SheetMergesRepository } from './sheet-merges.repository.js';

export type Merge = {
  readonly objet: Merged;
  readonly garde: string;
  readonly absorbe: string;
  readonly choix: Choice;
  readonly auteur: Auteur;
};

/** Makes one structure, or one service, of two sheets, and two again: nothing is lost either way. */
@Injectable()
export class SheetMerges {
  constructor(
    private readonly repository: SheetMergesRepository,
    private readonly editor: SheetEditor,
    private readonly author: HistoryAuthor,
    private readonly redirections: Redirections,
    private readonly writer: CatalogueWriterRepository,
  ) {}

  /** Both sheets, kept from others' writing; in one order, so that two merges never wait for each other. */
  async hold(
    manager: Manager,
    objet: Merged,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Sheet>> {
    const held = new Map<string, Sheet>();
    for (const id of ids.toSorted()) held.set(id, await this.editor.hold(manager, objet, id));
    return held;
  }

  /** What it answers undoes it. Throws `not_found`, and `refused` when a chosen value cannot be kept. */
  async merge(manager: Manager, merge: Merge): Promise<MergeSnapshot> {
    const { objet, garde, absorbe, choix, auteur } = merge;
    const held = await this.hold(manager, objet, [garde, absorbe]);
    const [kept, gone] = [held.get(garde), held.get(absorbe)];
    if (!kept || !gone) throw editionErrors.unknownSheet(objet);
    const [keptSheet, goneSheet] = [
      { objet, id: garde },
      { objet, id: absorbe },
    ];
    await this.author.set(manager, auteur);
    const dates = await this.repository.dates(manager, keptSheet);
    const redirections = await this.repository.ledTo(manager, goneSheet);
    const deplaces = await this.repository.moveAll(manager, objet, absorbe, garde);
    await this.repository.hide(manager, goneSheet);
    const champs = planMerge(kept.champs, gone.champs, choix, objet);
    const edit = { objet, id: garde, version: null, champs, auteur };
    const { avant, apres } = await this.editor.overwrite(manager, edit);
    const named = Object.keys(apres).filter((champ) => champ !== 'a_confirmer');
    const humains = await this.repository.protect(manager, keptSheet, named, auteur.nom);
    await this.redirections.redirect(manager, objet, absorbe, garde);
    await this.writer.refreshSearchText(manager, [kept.structure_id ?? garde]);
    const { version } = await this.editor.read(objet, garde, manager);
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
  async conflicts(
    manager: Manager,
    objet: Merged,
    snapshot: MergeSnapshot,
  ): Promise<readonly MergeConflict[]> {
    const { garde, absorbe, apres, deplaces } = snapshot;
    const held = await this.hold(manager, objet, [garde, absorbe]);
    const now = held.get(garde)?.champs ?? {};
    const rewritten = Object.keys(changedFields(now, apres));
    const homes = await this.repository.homesOf(manager, deplaces.service ?? []);
    return [
      ...rewritten.map((champ) => ({ objet, id: garde, champ })),
      ...homes
        .filter(({ structure_id }) => structure_id !== garde)
        .map(({ id }) => ({ objet: 'service', id, champ: 'structure_id' }) as const),
    ];
  }

  /** To be called without conflicts: everything is where and as it was before the merge. */
  async undo(
    manager: Manager,
    objet: Merged,
    snapshot: MergeSnapshot,
    auteur: Auteur,
  ): Promise<void> {
    const { garde, absorbe, avant, apres, redirections } = snapshot;
    const kept = { objet, id: garde };
    const { version, structure_id, champs: now } = await this.editor.read(objet, garde, manager);
    await this.author.set(manager, auteur);
    await this.repository.moveBack(manager, objet, snapshot);
    await this.redirections.clear(manager, objet, absorbe);
    for (const old of redirections) {
      await this.redirections.redirect(manager, objet, old, absorbe);
    }
    await this.repository.show(manager, { objet, id: absorbe });
    // Its doubts were those of now when the merge did not change them.
    const champs = { a_confirmer: now.a_confirmer, ...pickFields(avant, Object.keys(apres)) };
    const edit = { objet, id: garde, version: null, champs, auteur };
    await this.editor.overwrite(manager, edit);
    await this.repository.unprotect(manager, kept, snapshot.humains);
    // What somebody wrote since keeps its date.
    if (version === snapshot.version) {
      await this.repository.restoreDates(manager, kept, snapshot.dates);
    }
    const homes = objet === 'structure' ? [garde, absorbe] : [structure_id ?? garde];
    await this.writer.refreshSearchText(manager, homes);
  }
}
