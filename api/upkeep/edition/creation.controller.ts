import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type IdParams, idParams } from '../sheet.schema.js';
import {
  type CreatedAnswer,
  createdAnswer,
  type CreationBody,
  creationBody,
  type PermanenceBody,
  permanenceBody,
  type SubmittedAnswer,
  submittedAnswer,
} from './creation.schema.js';
import { CreationService } from './creation.service.js';

const ON_STRUCTURE = { droit: 'editer', sur: 'structure', param: 'id' } as const;
const ON_SERVICE = { droit: 'editer', sur: 'service', param: 'id' } as const;

@ApiTags('Édition')
@Controller('api/v1')
export class CreationController {
  constructor(private readonly creation: CreationService) {}

  /** Une nouvelle solution commence en brouillon : personne d’autre ne la voit. */
  @Post('structures/:id/services')
  @Policy(ON_STRUCTURE)
  @Returns(createdAnswer, { status: 201 })
  createService(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: creationBody }) { champs }: CreationBody,
  ): Promise<CreatedAnswer> {
    return this.creation.create(acteur, 'service', id, champs);
  }

  @Post('structures/:id/postes')
  @Policy(ON_STRUCTURE)
  @Returns(createdAnswer, { status: 201 })
  createPoste(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: creationBody }) { champs }: CreationBody,
  ): Promise<CreatedAnswer> {
    return this.creation.create(acteur, 'poste', id, champs);
  }

  @Post('structures/:id/lieux')
  @Policy(ON_STRUCTURE)
  @Returns(createdAnswer, { status: 201 })
  createLieu(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: creationBody }) { champs }: CreationBody,
  ): Promise<CreatedAnswer> {
    return this.creation.create(acteur, 'lieu', id, champs);
  }

  @Post('services/:id/permanences')
  @Policy(ON_SERVICE)
  @Returns(createdAnswer, { status: 201 })
  createPermanence(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: permanenceBody }) body: PermanenceBody,
  ): Promise<CreatedAnswer> {
    return this.creation.createPermanence(acteur, id, body);
  }

  /** Demande la première publication ; un gestionnaire du territoire publie aussitôt. */
  @Post('services/:id/soumettre')
  @Policy(ON_SERVICE)
  @Returns(submittedAnswer)
  submitService(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
  ): Promise<SubmittedAnswer> {
    return this.creation.submit(acteur, id);
  }
}
