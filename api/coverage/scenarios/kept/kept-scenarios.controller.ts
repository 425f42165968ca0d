import { Body, Controller, Delete, Get, Header, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { noParameter } from '../../../http/query.js';
import { Returns } from '../../../http/returns.js';
import {
  type LinkAnswer,
  linkAnswer,
  type ReadLinkBody,
  readLinkBody,
  type RemovedAnswer,
  removedAnswer,
  type ScenarioAnswer,
  scenarioAnswer,
  type ScenarioBody,
  scenarioBody,
  type ScenarioParams,
  scenarioParams,
  type ScenarioPatchBody,
  scenarioPatchBody,
  type ScenariosAnswer,
  scenariosAnswer,
  type SharedScenarioAnswer,
  sharedScenarioAnswer,
} from './kept-scenarios.schema.js';
import { KeptScenarios } from './kept-scenarios.service.js';

@ApiTags('Couverture')
@Policy('professionnel')
@Controller('api/v1/couverture/scenarios')
export class KeptScenariosController {
  constructor(private readonly scenarios: KeptScenarios) {}

  @Get()
  @Returns(scenariosAnswer)
  listScenarios(
    @Query({ schema: noParameter }) _query: object,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ScenariosAnswer> {
    return this.scenarios.list(acteur);
  }

  /** Garde une simulation sous un nom. */
  @Post()
  @Returns(scenarioAnswer, { status: 201 })
  createScenario(
    @Body({ schema: scenarioBody }) body: ScenarioBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ScenarioAnswer> {
    return this.scenarios.create(body, acteur);
  }

  /** Le scénario que montre un lien partagé : qui a le lien le lit, sans compte. */
  @Post('lire')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(sharedScenarioAnswer)
  readSharedScenario(
    @Body({ schema: readLinkBody }) { jeton }: ReadLinkBody,
  ): Promise<SharedScenarioAnswer> {
    return this.scenarios.readShared(jeton);
  }

  @Get(':id')
  @Returns(scenarioAnswer)
  readScenario(
    @Param({ schema: scenarioParams }) { id }: ScenarioParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ScenarioAnswer> {
    return this.scenarios.read(id, acteur);
  }

  @Patch(':id')
  @Returns(scenarioAnswer)
  changeScenario(
    @Param({ schema: scenarioParams }) { id }: ScenarioParams,
    @Body({ schema: scenarioPatchBody }) body: ScenarioPatchBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ScenarioAnswer> {
    return this.scenarios.change(id, body, acteur);
  }

  @Delete(':id')
  @Returns(removedAnswer)
  removeScenario(
    @Param({ schema: scenarioParams }) { id }: ScenarioParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<RemovedAnswer> {
    return this.scenarios.remove(id, acteur);
  }

  /** Un lien que l’on ne peut deviner ; le précédent n’ouvre plus rien. */
  @Post(':id/partage')
  @Header('cache-control', 'no-store')
  @Returns(linkAnswer)
  shareScenario(
    @Param({ schema: scenarioParams }) { id }: ScenarioParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<LinkAnswer> {
    return this.scenarios.share(id, acteur);
  }

  /** Le lien n’ouvre plus rien. */
  @Delete(':id/partage')
  @Returns(scenarioAnswer)
  revokeScenarioLink(
    @Param({ schema: scenarioParams }) { id }: ScenarioParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ScenarioAnswer> {
    return this.scenarios.revoke(id, acteur);
  }
}
