import { Module } from '@nestjs/common';
import { TravelTimesService } from './travel-times.service.js';

@Module({
  providers: [TravelTimesService],
  exports: [TravelTimesService],
})
export class TravelModule {}
