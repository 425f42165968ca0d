import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import { type IdParams, idParams } from '../../sheet.schema.js';
import { type CloseBody, closeBody, type ClosedAnswer, closedAnswer } from './closing.schema.js';
import { ClosingService } from './closing.service.js';

@ApiTags('Rejoindre')
@Policy({ droit: 'gerer', sur: 'structure', param: 'id' })
@Controller('api/v1/structures/:id')
export class ClosingController {
  constructor(private readonly closing: ClosingService) {}

  /** La structure a fermé pour de bon : ses solutions ne sont plus proposées, et l’on dit qui prend la suite. */
  @Post('fermeture-definitive')
  @Returns(closedAnswer)
  closeStructureForGood(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
    @Body({ schema: closeBody }) body: CloseBody,
  ): Promise<ClosedAnswer> {
    return this.closing.close(acteur, params, body);
  }

  /** La structure n’est finalement pas fermée. */
  @Post('reouverture')
  @Returns(closedAnswer)
  reopenStructure(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
  ): Promise<ClosedAnswer> {
    return this.closing.reopen(acteur, params);
  }
}
