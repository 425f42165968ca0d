import { Body, Controller, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type AddressesAnswer,
  addressesAnswer,
  type AddressesBody,
  addressesBody,
} from './addresses.schema.js';
import { AddressesService } from './addresses.service.js';

@ApiTags('Territoires')
@Controller('api/v1/adresses')
export class AddressesController {
  constructor(private readonly addresses: AddressesService) {}

  /** Où se trouve une adresse ; à défaut, le centre de sa commune, et la réponse le dit. Rien n’en est journalisé. */
  @Post('recherche')
  @Policy('public')
  @Returns(addressesAnswer)
  searchAddresses(
    @Body({ schema: addressesBody }) body: AddressesBody,
    @Ip() caller: string,
  ): Promise<AddressesAnswer> {
    return this.addresses.search(body, caller);
  }
}
