import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurOuVisiteur } from '../accounts/acteur.decorator.js';
import type { Acteur } from '../accounts/acteur.js';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import {
  type CouvertureAnswer,
  couvertureAnswer,
  type CouvertureQuery,
  couvertureQuery,
} from './coverage.schema.js';
import { CoverageService } from './coverage.service.js';
import {
  type FicheAnswer,
  ficheAnswer,
  type FicheParams,
  ficheParams,
  type FicheQuery,
  ficheQuery,
} from './sheet/sheet.schema.js';
import { SheetService } from './sheet/sheet.service.js';

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture')
export class CoverageController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly sheets: SheetService,
  ) {}

  /** Où les jeunes atteignent une solution vivante, où ils n’en atteignent pas, et pourquoi. */
  @Get()
  @Returns(couvertureAnswer)
  listCoverage(
    @Query({ schema: couvertureQuery }) query: CouvertureQuery,
  ): Promise<CouvertureAnswer> {
    return this.coverage.list(query);
  }

  /** La fiche d’un territoire : les jeunes qui atteignent une solution ou non, par besoin, et pourquoi. */
  @Get(':maille/:code')
  @Returns(ficheAnswer)
  getTerritoryCoverage(
    @Param({ schema: ficheParams }) params: FicheParams,
    @Query({ schema: ficheQuery }) query: FicheQuery,
    @ActeurOuVisiteur() acteur: Acteur | null,
  ): Promise<FicheAnswer> {
    return this.sheets.get(params, query, acteur);
  }
}
