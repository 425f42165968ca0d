import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import {
  type Group,
  groupByRecipient,
  Recipients,
} from '../freshness/recipients/recipients.service.js';
import { RequestsToConfirm } from '../freshness/requests/requests.service.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { ProgressRepository } from './progress.repository.js';

const CAMPAIGN_JOB = 'campagnes.envoi';
const CLOSING_JOB = 'campagnes.cloture';

/** A job killed nine times is abandoned: each does little, and hands over to the next. */
const RECIPIENTS_A_JOB = 50;

const task = z.object({ campagne_id: z.string(), etape: z.int() });

/** Writes the mails of a campaign: one a recipient, whatever happens meanwhile. */
@Injectable()
export class Mailing implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly campaigns: CampaignsRepository,
    private readonly progress: ProgressRepository,
    private readonly recipients: Recipients,
    private readonly requests: RequestsToConfirm,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work(CAMPAIGN_JOB, (job) => this.mail(job));
    this.jobs.work(CLOSING_JOB, () => this.closeOver());
    this.jobs.schedule(CLOSING_JOB, '10 0 * * *');
  }

  /** Taken up again after a kill: each recipient is one transaction, with the state of their structures. */
  private async mail({ donnees, signal, finish }: Job): Promise<void> {
    const { campagne_id: id, etape } = task.parse(donnees);
    const ids = await this.progress.toContact(id);
    const choices = await this.recipients.choose(ids);
    const groups = groupByRecipient(choices);
    for (const group of groups.slice(0, RECIPIENTS_A_JOB)) {
      signal.throwIfAborted();
      await this.write(id, group);
    }
    const nowhere = ids.filter((one) => choices.get(one)?.kind !== 'a_ecrire');
    await this.transactions.run(async (manager) => {
      await this.progress.mark(manager, id, nowhere, 'sans_adresse');
      await finish(manager);
      if (groups.length > RECIPIENTS_A_JOB) await this.queue(manager, id, { etape: etape + 1 });
    });
  }

  /** One step of the mailing of a campaign, once. */
  async queue(
    manager: Manager,
    id: string,
    { etape, apres = this.clock.now() }: { readonly etape: number; readonly apres?: Date },
  ): Promise<void> {
    const donnees = { campagne_id: id, etape };
    await this.jobs.send(manager, CAMPAIGN_JOB, donnees, { cle: `${id}:${etape}`, apres });
  }

  private write(id: string, group: Group): Promise<void> {
    return this.transactions.run(async (manager) => {
      const campaign = await this.campaigns.hold(manager, id);
      if (campaign?.statut !== 'lancee') return;
      const structureIds = await this.progress.hold(manager, id, group.structureIds);
      const [first] = structureIds;
      if (first === undefined) return;
      await this.requests.ask(manager, {
        ...group,
        structureIds,
        nature: 'campagne',
        campagne: { id, nom: campaign.nom },
        cle: ({ id: recipient }) => `campagne:${id}:${recipient}:${first}`,
      });
      await this.progress.mark(manager, id, structureIds, 'contactee');
    });
  }

  private closeOver(): Promise<void> {
    const now = this.clock.now();
    return this.transactions.run((manager) =>
      this.campaigns.closeOver(manager, parisDate(now), now),
    );
  }
}
