import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { publicAddress } from '../../../accounts/public-address.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import { CONFIG, type Config } from '../../../config.js';
import { Transactions } from '../../../database/transactions.js';
import { type Job, Jobs } from '../../../jobs/jobs.service.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { OneClickService } from '../one-click/one-click.service.js';
import { mayRemind } from '../reminders/who-to-remind.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { type UntoldFact, WrongFactsRepository } from './wrong-facts.repository.js';
import { writeWrongFactsMail } from './write-wrong-facts-mail.js';

const JOB = 'fraicheur.faits-faux';
const TEMPLATE = 'faits-faux';

/** Each morning, tells those who answer for sheets what was said to be wrong there, at their rhythm. */
@Injectable()
export class WrongFacts implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly repository: WrongFactsRepository,
    private readonly recipients: RequestsRepository,
    private readonly oneClick: OneClickService,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.work(JOB, (job) => this.tellAll(job));
    this.jobs.schedule(JOB, '50 7 * * *');
  }

  /** Interrupted, it goes on with those who were not told. */
  private async tellAll({ signal }: Job): Promise<void> {
    const now = this.clock.now();
    const untold = await this.repository.untold();
    for (const facts of Map.groupBy(untold, ({ courriel }) => courriel).values()) {
      signal.throwIfAborted();
      const [{ rythme, dernier } = NOBODY] = facts;
      const isDue = mayRemind({ rythme, sans_reponse: 0, dernier_rappel: dernier }, now);
      if (isDue) await this.tell(facts, now);
    }
  }

  private tell(facts: readonly UntoldFact[], now: Date): Promise<void> {
    const [first] = facts;
    if (!first) return Promise.resolve();
    const { courriel, compte_id } = first;
    const site = publicAddress(this.config);
    const places = { fiches: `${site}/mes-fiches`, rythme: `${site}/mon-compte` };
    return this.transactions.run(async (manager) => {
      const { id } = await this.recipients.recipient(manager, courriel);
      await this.outbox.send(manager, {
        cle: `faits-faux:${id}:${parisDate(now)}`,
        a: courriel,
        compte_id,
        gabarit: TEMPLATE,
        ...writeWrongFactsMail(facts, places),
        desabonnement: await this.oneClick.issue(manager, id),
      });
      const told = facts.map(({ suite_id }) => suite_id);
      await this.repository.told(manager, told, id, now);
    });
  }
}

const NOBODY = { rythme: 'jamais', dernier: null } as const;
