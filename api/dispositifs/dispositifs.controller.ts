import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import {
  aucunParametre,
  dispositifAnswer,
  type DispositifParams,
  dispositifParams,
  dispositifsAnswer,
  type DispositifsQuery,
  dispositifsQuery,
  situationsAnswer,
} from './dispositifs.schema.js';
import {
  type DispositifSheet,
  DispositifSheetService,
  type DispositifPage,
  type SituationList,
} from './dispositif-sheet.service.js';

@ApiTags('Dispositifs')
@Controller('api/v1')
export class DispositifsController {
  constructor(private readonly sheets: DispositifSheetService) {}

  /** Les dispositifs connus, sans leurs règles. */
  @Get('dispositifs')
  @Policy('public')
  @Returns(dispositifsAnswer)
  listDispositifs(
    @Query({ schema: dispositifsQuery }) query: DispositifsQuery,
  ): Promise<DispositifPage> {
    return this.sheets.list(query);
  }

  /** Un dispositif avec ses règles, ses relations et ses sources. */
  @Get('dispositifs/:slug')
  @Policy('public')
  @Returns(dispositifAnswer)
  getDispositif(
    @Param({ schema: dispositifParams }) { slug }: DispositifParams,
    @Query({ schema: aucunParametre }) _query: object,
  ): Promise<DispositifSheet> {
    return this.sheets.get(slug);
  }

  /** Les situations d'un profil, chacune avec sa question en français courant. */
  @Get('situations')
  @Policy('public')
  @Returns(situationsAnswer)
  listSituations(@Query({ schema: aucunParametre }) _query: object): SituationList {
    return this.sheets.situations();
  }
}
