import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import type { Bounce } from '../../../mail/courriel.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { FollowUpsRepository } from '../follow-ups/follow-ups.repository.js';
import { LinksRepository } from '../links/links.repository.js';
import { Recipients } from '../recipients/recipients.service.js';
import { type KeptRequest, RequestsRepository } from '../requests/requests.repository.js';
import { REQUEST_TEMPLATE, RequestsToConfirm } from '../requests/requests.service.js';

/** A mail that came back: the address is marked, somebody is told, and the next one is written to. */
@Injectable()
export class Bounces implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly repository: RequestsRepository,
    private readonly links: LinksRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly recipients: Recipients,
    private readonly requests: RequestsToConfirm,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.onBounce((manager, bounce) => this.follow(manager, bounce));
  }

  private async follow(manager: Manager, { cle, a, gabarit }: Bounce): Promise<void> {
    if (gabarit !== REQUEST_TEMPLATE) return;
    const request = await this.repository.findByKey(manager, cle);
    if (!request) return;
    const now = this.clock.now();
    const structureIds = await this.links.structuresOf(manager, request.id);
    await this.repository.bounced(manager, request.id, a, now);
    await this.links.revokeOf(manager, request.id, now);
    for (const structureId of structureIds) {
      const sheet = { structureId, objet: 'structure', objetId: structureId } as const;
      const what = { nature: 'rebond', famille: 'personne', courriel: a, message: null } as const;
      const followUp = { cle: `rebond:${request.id}:${structureId}`, ...sheet, ...what };
      await this.followUps.open(manager, followUp, now);
    }
    await this.askOthers(manager, request, structureIds);
  }

  private async askOthers(
    manager: Manager,
    { id, nature, campagne }: KeptRequest,
    structureIds: readonly string[],
  ): Promise<void> {
    for (const group of await this.recipients.group(structureIds, manager)) {
      const cle = ({ id: next }: { readonly id: string }) => `suite:${id}:${next}`;
      await this.requests.ask(manager, { ...group, nature, campagne, cle });
    }
  }
}
