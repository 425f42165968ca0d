import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type IdParams, idParams } from '../sheet.schema.js';
import {
  type CancelBody,
  cancelBody,
  type ClosureAnswer,
  closureAnswer,
  type ClosureBody,
  closureBody,
  type PlacesAnswer,
  placesAnswer,
  type PlacesBody,
  placesBody,
  type ReopenedAnswer,
  reopenedAnswer,
  type SessionAnswer,
  sessionAnswer,
  type SessionParams,
  sessionParams,
} from './quick.schema.js';
import { QuickService } from './quick.service.js';

@ApiTags('Édition')
@Controller('api/v1')
export class QuickController {
  constructor(private readonly quick: QuickService) {}

  /** « Complet », ou tant de places. */
  @Post('services/:id/places')
  @Policy({ droit: 'editer', sur: 'service', param: 'id' })
  @Returns(placesAnswer)
  sayPlaces(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: placesBody }) body: PlacesBody,
  ): Promise<PlacesAnswer> {
    return this.quick.setPlaces(acteur, id, body);
  }

  /** « Fermé jusqu’au… » */
  @Post('services/:id/fermetures')
  @Policy({ droit: 'editer', sur: 'service', param: 'id' })
  @Returns(closureAnswer, { status: 201 })
  closeService(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: closureBody }) body: ClosureBody,
  ): Promise<ClosureAnswer> {
    return this.quick.close(acteur, 'service', id, body);
  }

  /** La structure entière : toutes ses solutions sont fermées avec elle. */
  @Post('structures/:id/fermetures')
  @Policy({ droit: 'editer', sur: 'structure', param: 'id' })
  @Returns(closureAnswer, { status: 201 })
  closeStructure(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: closureBody }) body: ClosureBody,
  ): Promise<ClosureAnswer> {
    return this.quick.close(acteur, 'structure', id, body);
  }

  @Delete('fermetures/:id')
  @Policy({ droit: 'editer', sur: 'fermeture', param: 'id' })
  @Returns(reopenedAnswer)
  reopen(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
  ): Promise<ReopenedAnswer> {
    return this.quick.reopen(acteur, id);
  }

  /** « Cette séance est annulée. » */
  @Post('permanences/:id/annulations')
  @Policy({ droit: 'editer', sur: 'permanence', param: 'id' })
  @Returns(sessionAnswer)
  cancelSession(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: cancelBody }) { date }: CancelBody,
  ): Promise<SessionAnswer> {
    return this.quick.cancelSession(acteur, id, date);
  }

  /** La séance a lieu, finalement. */
  @Delete('permanences/:id/annulations/:date')
  @Policy({ droit: 'editer', sur: 'permanence', param: 'id' })
  @Returns(sessionAnswer)
  holdSession(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sessionParams }) { id, date }: SessionParams,
  ): Promise<SessionAnswer> {
    return this.quick.holdSession(acteur, id, date);
  }
}
