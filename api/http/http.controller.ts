import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '../config.js';
import { httpErrors } from './http.errors.js';
import {
  type ConfigurationAnswer,
  configurationAnswer,
  healthAnswer,
  type ReadyAnswer,
  readyAnswer,
} from './http.schema.js';
import { Policy } from './policy.js';
import { noParameter } from './query.js';
import { ReadinessService } from './readiness.service.js';
import { Returns } from './returns.js';

@ApiTags('Exploitation')
@Controller()
export class HttpController {
  constructor(
    private readonly readiness: ReadinessService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('health')
  @Policy('public')
  @Returns(healthAnswer)
  health(): { statut: 'ok' } {
    return { statut: 'ok' };
  }

  @Get('health/ready')
  @Policy('public')
  @Returns(readyAnswer)
  async ready(): Promise<ReadyAnswer> {
    const answer = await this.readiness.check();
    if (answer.statut !== 'pret') throw httpErrors.notReady(answer.parties);
    return answer;
  }

  @Get('api/v1/configuration')
  @Policy('public')
  @Returns(configurationAnswer)
  configuration(@Query({ schema: noParameter }) _query: object): ConfigurationAnswer {
    const { FOND_DE_CARTE_URL, GEOCODAGE_URL } = this.config;
    return {
      version: '1',
      fond_de_carte: { style_url: FOND_DE_CARTE_URL || null, attribution: '© IGN' },
      geocodeur: Boolean(GEOCODAGE_URL),
    };
  }
}
