import { Module } from '@nestjs/common';
import { DispositifSheetService } from './dispositif-sheet.service.js';
import { DispositifsController } from './dispositifs.controller.js';
import { DispositifsRepository } from './dispositifs.repository.js';
import { DispositifsService } from './dispositifs.service.js';

@Module({
  controllers: [DispositifsController],
  providers: [DispositifsRepository, DispositifSheetService, DispositifsService],
  exports: [DispositifsService],
})
export class DispositifsModule {}
