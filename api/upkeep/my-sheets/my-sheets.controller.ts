import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type MySheetsAnswer, mySheetsAnswer } from './my-sheets.schema.js';
import { MySheetsService } from './my-sheets.service.js';

@ApiTags('Édition')
@Controller('api/v1/mes-fiches')
export class MySheetsController {
  constructor(private readonly sheets: MySheetsService) {}

  /** Les structures que l’on rédige, leurs solutions, et ce qu’il y a à faire pour chacune. */
  @Get()
  @Policy('connecte')
  @Returns(mySheetsAnswer)
  listMySheets(@ActeurCourant() acteur: Acteur): Promise<MySheetsAnswer> {
    return this.sheets.list(acteur);
  }
}
