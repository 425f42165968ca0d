import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { mayModerate } from '../../accounts/may-moderate.js';
import { changedFields, pickFields } from '../../catalogue/edition/changed-fields.js';
import { followDoubts } from '../../catalogue/edition/follow-doubts.js';
import type { Auteur, Champs, Objet, Sheet, SheetChange } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import { situeOf } from '../locate/located-sheet.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { nameAuthor } from './name-author.js';
import { type Moderated, splitByModeration } from './needs-moderation.js';
import { PropositionsRepository } from './propositions.repository.js';
import { TellManagers } from './tell-managers.service.js';

export type Publication = {
  readonly objet: Objet;
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  readonly champs: Champs;
};

export type Published = {
  readonly version: number;
  /** The fields that everybody now reads (or will, once the sheet is public). */
  readonly publies: readonly string[];
  /** Those that wait for the manager of the territory. */
  readonly en_attente: readonly string[];
};

/** Who writes, and whether it must be read by somebody else. */
export type Writing = Moderated & { readonly auteur: Auteur; readonly structure_id: string | null };

/** Facts that follow a flow of their own, or that nobody reviews: a closure says itself when it is over. */
const NOT_REVIEWED: ReadonlySet<Objet> = new Set(['fermeture']);

/** Writes what may be written at once, and keeps the rest for who decides. */
@Injectable()
export class PublishService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly locator: SheetLocator,
    private readonly propositions: PropositionsRepository,
    private readonly drafts: DraftsRepository,
    private readonly managers: TellManagers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async writingOf(manager: Manager, acteur: Acteur, objet: Objet, id: string): Promise<Writing> {
    const located = await this.locator.find(objet, id, manager);
    const modere = located !== null && mayModerate(acteur, situeOf(located));
    const nom = nameAuthor(acteur, modere);
    return {
      objet,
      publiee: located?.publiee ?? false,
      modere,
      structure_id: located?.structure_id ?? null,
      auteur: {
        compte_id: acteur.compte_id,
        nom,
        voie: acteur.par === 'cle' ? 'api' : 'formulaire',
      },
    };
  }

  /** Throws `conflict` with both sides, `refused` with each wrong field, `not_found`. */
  async publish(manager: Manager, acteur: Acteur, asked: Publication): Promise<Published> {
    const { objet, id, version, champs } = asked;
    await this.editor.hold(manager, objet, id);
    const writing = await this.writingOf(manager, acteur, objet, id);
    const { auteur } = writing;
    const edit = { objet, id, version, champs, auteur };
    const { sheet, valides } = await this.editor.plan(manager, edit);
    const { publies, en_attente } = splitByModeration(
      changedFields(sheet.champs, valides),
      writing,
    );
    const change = await this.editor.edit(manager, { ...edit, champs: publies });
    await this.wait(manager, sheet, Object.keys(valides), en_attente, writing);
    await this.reviewLater(manager, { objet, id }, change, writing);
    await this.drafts.remove(acteur.compte_id, { objet, id }, manager);
    const { version: written } = change;
    return { version: written, publies: Object.keys(publies), en_attente: Object.keys(en_attente) };
  }

  /**
   * Brings fields back as they were in `state`, with their doubts: no check of what they say, but
   * who decides is the same.
   */
  async bringBack(
    manager: Manager,
    acteur: Acteur,
    sheet: Sheet,
    champs: Champs,
    state: Champs,
  ): Promise<Published> {
    const { objet, id, version } = sheet;
    const writing = await this.writingOf(manager, acteur, objet, id);
    const { publies, en_attente } = splitByModeration(changedFields(sheet.champs, champs), writing);
    const doubts = followDoubts(sheet.champs, state, Object.keys(publies));
    const back = 'a_confirmer' in state ? { ...publies, a_confirmer: doubts } : publies;
    const edit = { objet, id, version, champs: back, auteur: writing.auteur };
    const change = await this.editor.overwrite(manager, edit);
    await this.wait(manager, sheet, Object.keys(champs), en_attente, writing, true);
    await this.reviewLater(manager, sheet, change, writing);
    const names = { publies: Object.keys(publies), en_attente: Object.keys(en_attente) };
    return { version: change.version, ...names };
  }

  /** What was written at once by who does not moderate is read afterwards. */
  async reviewLater(
    manager: Manager,
    { objet, id }: Pick<Sheet, 'objet' | 'id'>,
    { version, avant, apres }: SheetChange,
    { publiee, modere, structure_id, auteur }: Writing,
  ): Promise<void> {
    if (!publiee || modere || NOT_REVIEWED.has(objet) || Object.keys(apres).length === 0) return;
    if (auteur.compte_id === null) return;
    const what = { nature: 'relecture', objet, objet_id: id, structure_id, version } as const;
    const who = { auteur_id: auteur.compte_id, auteur_nom: auteur.nom };
    const asked = { ...what, avant, champs: apres, telle_quelle: true, ...who };
    await this.propositions.open(manager, asked, this.clock.now());
  }

  private async wait(
    manager: Manager,
    sheet: Sheet,
    spoken: readonly string[],
    en_attente: Champs,
    { structure_id, auteur }: Writing,
    telle_quelle = false,
  ): Promise<void> {
    if (auteur.compte_id === null) return;
    const { objet, id, version } = sheet;
    // Asked for what already stands, one no longer asks for anything else.
    const back = spoken.filter((champ) => !(champ in en_attente));
    await this.propositions.withdraw(manager, { objet, id }, auteur.compte_id, back);
    if (Object.keys(en_attente).length === 0) return;
    const avant = pickFields(sheet.champs, Object.keys(en_attente));
    const what = {
      nature: 'champs_sensibles',
      objet,
      objet_id: id,
      structure_id,
      version,
    } as const;
    const who = { auteur_id: auteur.compte_id, auteur_nom: auteur.nom };
    const asked = { ...what, avant, champs: en_attente, telle_quelle, ...who };
    await this.propositions.open(manager, asked, this.clock.now());
    await this.managers.tell(manager, { objet, id });
  }
}
