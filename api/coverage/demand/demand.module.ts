import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { DemandIntake } from './demand-intake.service.js';
import { DemandController } from './demand.controller.js';
import { DemandRepository } from './demand.repository.js';
import { DemandService } from './demand.service.js';

@Module({
  imports: [TerritoriesModule],
  controllers: [DemandController],
  providers: [DemandRepository, DemandService, DemandIntake],
  exports: [DemandService],
})
export class DemandModule {}
