import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { noParameter } from '../http/query.js';
import { Returns } from '../http/returns.js';
import { type LocalMailsAnswer, localMailsAnswer } from './dev-mails.schema.js';
import { DevMails } from './dev-mails.service.js';

@ApiTags('Exploitation')
@Controller('api/v1/dev/mails')
export class DevMailsController {
  constructor(private readonly mails: DevMails) {}

  @Get()
  @Policy('public')
  @Returns(localMailsAnswer)
  listLocalMails(@Query({ schema: noParameter }) _query: object): Promise<LocalMailsAnswer> {
    return this.mails.list();
  }
}
