import { Body, Controller, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import {
  type BesoinAnswer,
  besoinAnswer,
  type BesoinBody,
  besoinBody,
  type SignalementAnswer,
  signalementAnswer,
  type SignalementBody,
  signalementBody,
} from './reports.schema.js';
import { ReportsService } from './reports.service.js';

@ApiTags('Signalements')
@Policy('public')
@Controller('api/v1')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Quelque chose est faux ou manque sur une fiche. Aucun compte n’est demandé. */
  @Post('signalements')
  @Returns(signalementAnswer, { status: 201 })
  reportMistake(
    @Body({ schema: signalementBody }) body: SignalementBody,
    @Ip() address: string,
  ): Promise<SignalementAnswer> {
    return this.reports.reportMistake(body, address);
  }

  /** Un besoin sans solution, à la commune près et sans identité. */
  @Post('besoins-non-couverts')
  @Returns(besoinAnswer, { status: 201 })
  reportUncoveredNeed(
    @Body({ schema: besoinBody }) body: BesoinBody,
    @Ip() address: string,
  ): Promise<BesoinAnswer> {
    return this.reports.reportUncoveredNeed(body, address);
  }
}
