import { Body, Controller, Headers, HttpCode, Ip, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { originOf } from './origin-of.js';
import { type SelectionBody, selectionBody } from './selection.schema.js';
import { SelectionService } from './selection.service.js';

const PDF = {
  type: 'application/pdf',
  disposition: 'attachment; filename="selection-maillage.pdf"',
} as const;

@ApiTags('Ma sélection')
@Controller('api/v1/selections')
export class SelectionController {
  constructor(private readonly selection: SelectionService) {}

  @Post('pdf')
  @Policy('public')
  @HttpCode(200)
  @ApiOperation({
    summary: 'La feuille à emporter, en PDF : rien de ce qui est envoyé n’est gardé',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'La feuille', schema: { type: 'string', format: 'binary' } })
  async pdf(
    @Body({ schema: selectionBody }) body: SelectionBody,
    @Headers() headers: Record<string, unknown>,
    @Ip() caller: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(
      await this.selection.print(body, { origin: originOf(headers), caller }),
      PDF,
    );
  }
}
