import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy, type RoutePolicy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type CampaignAnswer,
  campaignAnswer,
  type CampaignBody,
  campaignBody,
  type CampaignParams,
  campaignParams,
  type CampaignsAnswer,
  campaignsAnswer,
  campaignsQuery,
  type ProgressAnswer,
  progressAnswer,
  type ProgressQuery,
  progressQuery,
} from './campaigns.schema.js';
import { CampaignsService } from './campaigns.service.js';
import { ProgressService } from './progress.service.js';

const ITS_TERRITORY: RoutePolicy = { droit: 'moderer', sur: 'campagne', param: 'id' };

@ApiTags('Campagnes')
@Controller('api/v1/campagnes')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly progress: ProgressService,
  ) {}

  @Get()
  @Policy('gestionnaire')
  @Returns(campaignsAnswer)
  listCampaigns(
    @Query({ schema: campaignsQuery }) _query: object,
    @ActeurCourant() acteur: Acteur,
  ): Promise<CampaignsAnswer> {
    return this.campaigns.list(acteur);
  }

  @Post()
  @Policy('gestionnaire')
  @Returns(campaignAnswer, { status: 201 })
  createCampaign(
    @Body({ schema: campaignBody }) body: CampaignBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<CampaignAnswer> {
    return this.campaigns.create(body, acteur);
  }

  /** L’avancement, fiche par fiche, et qui appeler. */
  @Get(':id')
  @Policy(ITS_TERRITORY)
  @Returns(progressAnswer)
  readCampaign(
    @Param({ schema: campaignParams }) params: CampaignParams,
    @Query({ schema: progressQuery }) query: ProgressQuery,
  ): Promise<ProgressAnswer> {
    return this.progress.read(params, query);
  }

  /** Les courriels partent le premier jour. Lancée deux fois, elle n’écrit qu’une fois. */
  @Post(':id/lancer')
  @Policy(ITS_TERRITORY)
  @Returns(campaignAnswer)
  launchCampaign(
    @Param({ schema: campaignParams }) params: CampaignParams,
  ): Promise<CampaignAnswer> {
    return this.campaigns.launch(params);
  }

  @Post(':id/clore')
  @Policy(ITS_TERRITORY)
  @Returns(campaignAnswer)
  closeCampaign(
    @Param({ schema: campaignParams }) params: CampaignParams,
  ): Promise<CampaignAnswer> {
    return this.campaigns.close(params);
  }
}
