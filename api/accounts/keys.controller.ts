import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import { ActeurCourant } from './acteur.decorator.js';
import type { Acteur } from './acteur.js';
import {
  type KeyBody,
  keyBody,
  type KeyParams,
  keyParams,
  type KeysAnswer,
  keysAnswer,
  type NewKeyAnswer,
  newKeyAnswer,
} from './keys.schema.js';
import { KeysService } from './keys.service.js';

@ApiTags('Comptes')
@Controller('api/v1/cles-api')
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  /** Mes clés d’API. */
  @Get()
  @Policy('connecte')
  @Returns(keysAnswer)
  listKeys(@ActeurCourant() acteur: Acteur): Promise<KeysAnswer> {
    return this.keys.list(acteur);
  }

  /** Crée une clé pour une machine ; elle n’est montrée qu’une fois. */
  @Post()
  @Policy('connecte')
  @Returns(newKeyAnswer, { status: 201 })
  createKey(
    @Body({ schema: keyBody }) body: KeyBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<NewKeyAnswer> {
    return this.keys.create(body, acteur);
  }

  @Delete(':id')
  @Policy('connecte')
  @Returns(keysAnswer)
  revokeKey(
    @Param({ schema: keyParams }) params: KeyParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<KeysAnswer> {
    return this.keys.revoke(params, acteur);
  }
}
