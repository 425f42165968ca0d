import { Inject, Injectable } from '@nestjs/common';
import { publicAddress } from '../../../accounts/public-address.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { CONFIG, type Config } from '../../../config.js';
import type { Manager } from '../../../database/transactions.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { OneClickService } from '../one-click/one-click.service.js';
import { LinksService } from '../links/links.service.js';
import type { Group } from '../recipients/recipients.service.js';
import { type RecipientRow, RequestsRepository } from './requests.repository.js';
import { writeRequestMail } from './write-request-mail.js';

export const REQUEST_TEMPLATE = 'confirmation';

export type Request = Group & {
  readonly nature: 'rappel' | 'campagne';
  readonly campagne: { readonly id: string; readonly nom: string } | null;
  /** Names the effect for this recipient: the same mail never goes twice. */
  readonly cle: (recipient: RecipientRow) => string;
};

/** Writes to somebody, once, about all their sheets. */
@Injectable()
export class RequestsToConfirm {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly links: LinksService,
    private readonly oneClick: OneClickService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The mail, its links and what is known of it, in the caller's transaction; false when it went before. */
  async ask(manager: Manager, request: Request): Promise<boolean> {
    const { courriel, compte_id, structureIds, nature, campagne } = request;
    const recipient = await this.repository.recipient(manager, courriel);
    const cle = request.cle(recipient);
    const about = { cle, destinataireId: recipient.id, nature, campagneId: campagne?.id ?? null };
    const demandeId = await this.repository.add(manager, about, this.clock.now());
    if (demandeId === null) return false;
    await this.repository.reminded(manager, recipient.id, this.clock.now());
    const site = publicAddress(this.config);
    const fiches = [];
    for (const { id, nom, services } of await this.repository.sheetsOf(manager, structureIds)) {
      const jeton = await this.links.issue(manager, demandeId, id);
      fiches.push({ nom, services, adresse: `${site}/confirmer#jeton=${jeton}` });
    }
    const [first] = fiches;
    if (!first) return false;
    const mail = { fiches, rythme: `${first.adresse}&rappels=1`, campagne: campagne?.nom ?? null };
    return this.outbox.send(manager, {
      cle,
      a: courriel,
      compte_id,
      gabarit: REQUEST_TEMPLATE,
      ...writeRequestMail(mail),
      desabonnement: await this.oneClick.issue(manager, recipient.id),
      valable_jusqua: this.links.endOfLinks(),
    });
  }
}
