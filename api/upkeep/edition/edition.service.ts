import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { mayModerate } from '../../accounts/may-moderate.js';
import { pickFields } from '../../catalogue/edition/changed-fields.js';
import { qualityOfService, scoreOfService } from '../../catalogue/edition/compute-sheet.js';
import { EDITABLE_FIELDS, PARENT_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import type { Champs, Objet, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { situeOf } from '../locate/located-sheet.js';
import { nameSheet } from '../locate/name-sheet.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import { type Draft, DraftsRepository } from '../proposals/drafts.repository.js';
import { fieldsToModerate } from '../proposals/needs-moderation.js';
import type { Proposition } from '../proposals/proposition.js';
import { PropositionsRepository } from '../proposals/propositions.repository.js';
import { PublishService } from '../proposals/publish.service.js';
import { upkeepErrors } from '../upkeep.errors.js';
import { adviseQuality } from './advise-quality.js';
import { describePart } from './describe-part.js';
import type { DraftAnswer, DraftBody, EditionAnswer, PublishAnswer } from './edition.schema.js';
import { PartsRepository } from './parts.repository.js';

const isTexts = (value: unknown): value is string[] => Array.isArray(value);

const formOf = ({ objet, champs }: Sheet): Champs =>
  pickFields(champs, [...Object.keys(EDITABLE_FIELDS[objet]), ...PARENT_FIELDS[objet]]);

/** One sheet before the eyes of who edits it. */
@Injectable()
export class EditionService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly locator: SheetLocator,
    private readonly drafts: DraftsRepository,
    private readonly propositions: PropositionsRepository,
    private readonly parts: PartsRepository,
    private readonly publisher: PublishService,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(acteur: Acteur, name: SheetName): Promise<EditionAnswer> {
    const { objet, id } = name;
    const located = await this.locator.find(objet, id);
    if (!located) throw upkeepErrors.unknownSheet();
    const sheet = await this.editor.read(objet, id);
    const draft = await this.drafts.find(acteur.compte_id, name);
    const { a_confirmer } = sheet.champs;
    const modere = mayModerate(acteur, situeOf(located));
    return {
      objet,
      id,
      titre: nameSheet(located),
      structure_id: located.structure_id,
      version: sheet.version,
      statut: located.statut,
      publiee: located.publiee,
      champs: formOf(sheet),
      champs_moderes: [...fieldsToModerate({ objet, publiee: located.publiee, modere })],
      a_confirmer: isTexts(a_confirmer) ? a_confirmer : [],
      brouillon: draft && this.showDraft(sheet, draft),
      propositions: (await this.waitingFor(name)).map((one) => showProposition(one, acteur)),
      qualite: this.qualityOf(sheet, draft?.champs ?? {}),
      parties: await this.partsOf(name),
    };
  }

  /** Keeps what is being typed, right or wrong, whatever became of the sheet meanwhile. */
  async saveDraft(acteur: Acteur, name: SheetName, body: DraftBody): Promise<DraftAnswer> {
    const { objet, id } = name;
    const sheet = await this.editor.read(objet, id);
    const { erreurs } = this.editor.check(objet, body.champs);
    const kept = Object.entries(body.champs).filter(([champ]) =>
      Object.hasOwn(EDITABLE_FIELDS[objet], champ),
    );
    const champs = Object.fromEntries(kept);
    const now = this.clock.now();
    const { version } = body;
    await this.drafts.save({ compteId: acteur.compte_id, ...name, version, champs, now });
    const qualite = this.qualityOf(sheet, champs);
    return { version, champs, erreurs: [...erreurs], maj_le: now.toISOString(), qualite };
  }

  async dropDraft(acteur: Acteur, name: SheetName): Promise<{ readonly version: number }> {
    const { version } = await this.editor.read(name.objet, name.id);
    await this.drafts.remove(acteur.compte_id, name);
    return { version };
  }

  publish(acteur: Acteur, { objet, id }: SheetName, body: DraftBody): Promise<PublishAnswer> {
    return this.transactions.insist((manager) =>
      this.publisher.publish(manager, acteur, { objet, id, ...body }),
    );
  }

  private showDraft(sheet: Sheet, { version, champs, maj_le }: Draft) {
    const { erreurs } = this.editor.check(sheet.objet, champs);
    const depasse = version !== sheet.version;
    return { version, champs, erreurs: [...erreurs], maj_le, depasse };
  }

  private async waitingFor(name: SheetName): Promise<readonly Proposition[]> {
    const open = await this.propositions.listOpen([name]);
    const refused = await this.propositions.listLastRefused([name]);
    return [...open.filter(({ nature }) => nature !== 'relecture'), ...refused];
  }

  /** As it would be with what is being typed, where that can be read. */
  private qualityOf({ objet, champs }: Sheet, typed: Champs): EditionAnswer['qualite'] {
    if (objet !== 'service') return null;
    const today = parisDate(this.clock.now());
    const whole = { ...champs, ...this.editor.check(objet, typed).valides };
    const criteres = adviseQuality(qualityOfService(whole, today));
    return { score: scoreOfService(whole, today), criteres };
  }

  private async partsOf(name: SheetName): Promise<EditionAnswer['parties']> {
    const names = await this.parts.list(name);
    const byObjet = Map.groupBy(names, ({ objet }) => objet);
    const sheets = new Map<string, Sheet>();
    for (const [objet, ones] of byObjet) {
      const ids = ones.map(({ id }) => id);
      for (const sheet of await this.editor.readMany(objet, ids)) {
        sheets.set(keyOf(objet, sheet.id), sheet);
      }
    }
    return names.flatMap(({ objet, id }) => {
      const sheet = sheets.get(keyOf(objet, id));
      if (!sheet) return [];
      const lieu = sheets.get(keyOf('lieu', String(sheet.champs.lieu_id)));
      const { version } = sheet;
      return [{ objet, id, version, libelle: describePart(sheet, lieu), champs: partOf(sheet) }];
    });
  }
}

const keyOf = (objet: Objet, id: string): string => `${objet}/${id}`;

const partOf = (sheet: Sheet): Champs =>
  sheet.objet === 'service' ? pickFields(sheet.champs, ['nom', 'statut']) : formOf(sheet);

function showProposition(one: Proposition, { compte_id }: Acteur) {
  const { id, nature, statut, avant, champs, auteur_id, auteur_nom, cree_le, motif } = one;
  const de_moi = auteur_id === compte_id;
  return { id, nature, statut, avant, champs, auteur: auteur_nom, de_moi, cree_le, motif };
}
