import { Module } from '@nestjs/common';
import { AreasRepository } from './areas/areas.repository.js';
import { CommunesController } from './communes.controller.js';
import { CommunesService } from './communes.service.js';
import { TerritoriesRepository } from './territories.repository.js';
import { TerritoriesService } from './territories.service.js';

@Module({
  controllers: [CommunesController],
  providers: [AreasRepository, CommunesService, TerritoriesRepository, TerritoriesService],
  exports: [TerritoriesService],
})
export class TerritoriesModule {}
