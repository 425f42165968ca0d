import { Injectable } from '@nestjs/common';
import { accountsErrors } from '../../accounts/accounts.errors.js';
import { toPage } from '../../http/query.js';
import { CampaignsRepository } from './campaigns.repository.js';
import type { CampaignParams, ProgressAnswer, ProgressQuery } from './campaigns.schema.js';
import { toAnswer } from './campaigns.service.js';
import { isToTelephone, judgeProgress, PROGRES, type Progres } from './judge-progress.js';
import { type CampaignSheet, ProgressRepository } from './progress.repository.js';

/** How far a campaign is, sheet by sheet, and whom to telephone. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly campaigns: CampaignsRepository,
    private readonly repository: ProgressRepository,
  ) {}

  async read(
    { id }: CampaignParams,
    { page, size, progres: wanted }: ProgressQuery,
  ): Promise<ProgressAnswer> {
    const campaign = await this.campaigns.find(id);
    if (!campaign) throw accountsErrors.unknownResource();
    const sheets = await this.repository.sheets(campaign);
    const judged = sheets.map((sheet) => toSheet(sheet, judgeProgress(sheet, campaign.familles)));
    const shown = judged.filter(({ progres }) => wanted === undefined || progres === wanted);
    const items = shown.slice((page - 1) * size, page * size);
    return {
      campagne: toAnswer(campaign),
      comptes: { total: judged.length, ...countByProgress(judged) },
      fiches: toPage(items, shown.length, { page, size }),
    };
  }
}

type Judged = ProgressAnswer['fiches']['items'][number];

function toSheet(sheet: CampaignSheet, progres: Progres): Judged {
  const { structure_id, structure_nom, service_id, service_nom, commune, telephone } = sheet;
  const a_telephoner = isToTelephone(progres);
  const named = { structure_id, structure_nom, service_id, service_nom };
  return { ...named, commune, telephone, progres, a_telephoner };
}

function countByProgress(judged: readonly Judged[]): Record<Progres, number> {
  const counts = { confirmee: 0, en_attente: 0, rebond: 0, sans_adresse: 0, a_contacter: 0 };
  for (const one of PROGRES) counts[one] = judged.filter(({ progres }) => progres === one).length;
  return counts;
}
