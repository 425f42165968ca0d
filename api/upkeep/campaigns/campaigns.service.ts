import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { mayModerate } from '../../accounts/may-moderate.js';
import { ResourceLocators } from '../../accounts/resource-locators.service.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { Transactions } from '../../database/transactions.js';
import { accountsErrors } from '../../accounts/accounts.errors.js';
import type { Campaign } from './campaign.js';
import { campaignsErrors } from './campaigns.errors.js';
import { CampaignsRepository } from './campaigns.repository.js';
import type {
  CampaignAnswer,
  CampaignBody,
  CampaignParams,
  CampaignsAnswer,
} from './campaigns.schema.js';
import { Mailing } from './mailing.service.js';
import { ProgressRepository } from './progress.repository.js';

const MORNING = 'T08:00:00+01:00';

/** Campaigns of confirmation, on the territories that one manages. */
@Injectable()
export class CampaignsService implements OnModuleInit {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly progress: ProgressRepository,
    private readonly locators: ResourceLocators,
    private readonly mailing: Mailing,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.locators.register('campagne', async (id) => {
      const campaign = id.includes('\0') ? null : await this.repository.find(id);
      return campaign && this.repository.situate(campaign.maille, campaign.code);
    });
  }

  /** Throws `campagne.autre-territoire` (403), `campagne.territoire-inconnu` and `campagne.dates` (422). */
  async create(body: CampaignBody, acteur: Acteur): Promise<CampaignAnswer> {
    const situe = await this.repository.situate(body.maille, body.code);
    if (!situe) throw campaignsErrors.unknownTerritory();
    if (!mayModerate(acteur, situe)) throw campaignsErrors.notYourTerritory();
    if (body.au < body.du) throw campaignsErrors.backwards();
    const campaign = await this.repository.add(body, acteur.compte_id, this.clock.now());
    return toAnswer(campaign);
  }

  async list(acteur: Acteur): Promise<CampaignsAnswer> {
    const campaigns = await this.repository.list();
    const situated = await Promise.all(
      campaigns.map(async (one) => ({
        campaign: one,
        situe: await this.repository.situate(one.maille, one.code),
      })),
    );
    const own = situated.filter(({ situe }) => situe && mayModerate(acteur, situe));
    return { items: own.map(({ campaign }) => toAnswer(campaign)) };
  }

  /**
   * Its mails go on its first day. Launched twice, it writes once. Throws `campagne.terminee` (422)
   * when its last day is past, `campagne.close` (409).
   */
  launch({ id }: CampaignParams): Promise<CampaignAnswer> {
    const now = this.clock.now();
    return this.transactions.run(async (manager) => {
      const campaign = await this.repository.hold(manager, id);
      if (!campaign) throw accountsErrors.unknownResource();
      if (campaign.statut === 'close') throw campaignsErrors.closed();
      if (campaign.statut === 'lancee') return toAnswer(campaign);
      if (campaign.au < parisDate(now)) throw campaignsErrors.over();
      await this.repository.start(manager, id, now);
      await this.progress.chooseStructures(manager, campaign);
      const first = new Date(`${campaign.du}${MORNING}`);
      await this.mailing.queue(manager, id, { etape: 1, apres: first > now ? first : now });
      return toAnswer({ ...campaign, statut: 'lancee', lancee_le: now.toISOString() });
    });
  }

  /** It writes no more; what it began is still counted. */
  close({ id }: CampaignParams): Promise<CampaignAnswer> {
    const now = this.clock.now();
    return this.transactions.run(async (manager) => {
      const campaign = await this.repository.hold(manager, id);
      if (!campaign) throw accountsErrors.unknownResource();
      if (campaign.statut === 'close') return toAnswer(campaign);
      await this.repository.close(manager, id, now);
      return toAnswer({ ...campaign, statut: 'close', close_le: now.toISOString() });
    });
  }
}

export function toAnswer(campaign: Campaign): CampaignAnswer {
  const { types_structure, familles } = campaign;
  return { ...campaign, types_structure: [...types_structure], familles: [...familles] };
}
