import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { PARENT_FIELDS } from '../../catalogue/edition/editable-fields.schema.js';
import type { Champs, Objet, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { PublishService } from '../proposals/publish.service.js';
import { SubmitService, type Submitted } from '../proposals/submit.service.js';
import type { CreatedAnswer, PermanenceBody } from './creation.schema.js';

type Parent = { readonly objet: 'structure' | 'service'; readonly id: string };

/** New sheets. A service begins as a draft; what is added to a public one is public. */
@Injectable()
export class CreationService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly publisher: PublishService,
    private readonly submissions: SubmitService,
    private readonly transactions: Transactions,
  ) {}

  /** Throws `refused` with each wrong field. */
  create(
    acteur: Acteur,
    objet: 'service' | 'poste' | 'lieu',
    structureId: string,
    champs: Champs,
  ): Promise<CreatedAnswer> {
    return this.transactions.insist(async (manager) => {
      const parent = { objet: 'structure', id: structureId } as const;
      const about = objet === 'lieu' ? {} : { structure_id: structureId };
      return this.insert(manager, acteur, { objet, parent, champs: { ...champs, ...about } });
    });
  }

  /** At a place that is known, or at a new one: both are written, or neither. */
  createPermanence(
    acteur: Acteur,
    serviceId: string,
    { champs, lieu }: PermanenceBody,
  ): Promise<CreatedAnswer> {
    return this.transactions.insist(async (manager) => {
      const parent = { objet: 'service', id: serviceId } as const;
      const place =
        lieu && (await this.insert(manager, acteur, { objet: 'lieu', parent, champs: lieu }));
      const held = place ? { ...champs, lieu_id: place.id } : champs;
      const whole = { ...held, service_id: serviceId };
      return this.insert(manager, acteur, { objet: 'permanence', parent, champs: whole });
    });
  }

  submit(acteur: Acteur, serviceId: string): Promise<Submitted> {
    return this.transactions.insist((manager) =>
      this.submissions.submit(manager, acteur, 'service', serviceId),
    );
  }

  private async insert(
    manager: Manager,
    acteur: Acteur,
    created: { readonly objet: Objet; readonly parent: Parent; readonly champs: Champs },
  ): Promise<Sheet> {
    const { objet, parent, champs } = created;
    await this.editor.read(parent.objet, parent.id, manager);
    const writing = await this.publisher.writingOf(manager, acteur, parent.objet, parent.id);
    const sheet = await this.editor.create(manager, objet, champs, writing.auteur);
    const { id, version } = sheet;
    // A service begins as a draft, a place is nothing before something is held there.
    const publiee = objet === 'service' || objet === 'lieu' ? false : writing.publiee;
    const parents = PARENT_FIELDS[objet];
    const said = Object.entries(champs).filter(([champ]) => !parents.includes(champ));
    const change = { version, avant: {}, apres: Object.fromEntries(said) };
    await this.publisher.reviewLater(manager, { objet, id }, change, {
      ...writing,
      objet,
      publiee,
    });
    return sheet;
  }
}
