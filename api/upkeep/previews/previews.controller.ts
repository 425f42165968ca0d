import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type RecurrencePreviewAnswer,
  recurrencePreviewAnswer,
  type RecurrencePreviewBody,
  recurrencePreviewBody,
  type RulesPreviewAnswer,
  rulesPreviewAnswer,
  type RulesPreviewBody,
  rulesPreviewBody,
} from './previews.schema.js';
import { PreviewsService } from './previews.service.js';

@ApiTags('Édition')
@Policy('connecte')
@Controller('api/v1/edition/apercu')
export class PreviewsController {
  constructor(private readonly previews: PreviewsService) {}

  /** Les conditions en phrases, et ce qu’elles disent à cinq jeunes pris en exemple. */
  @Post('regles')
  @Returns(rulesPreviewAnswer)
  previewRules(
    @Body({ schema: rulesPreviewBody }) body: RulesPreviewBody,
  ): Promise<RulesPreviewAnswer> {
    return this.previews.rules(body);
  }

  /** La répétition en une phrase, et ses six prochaines dates. */
  @Post('recurrence')
  @Returns(recurrencePreviewAnswer)
  previewRecurrence(
    @Body({ schema: recurrencePreviewBody }) body: RecurrencePreviewBody,
  ): Promise<RecurrencePreviewAnswer> {
    return this.previews.recurrence(body);
  }
}
