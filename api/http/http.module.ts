import { Module } from '@nestjs/common';
import { HttpController } from './http.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({
  controllers: [HttpController],
  providers: [ReadinessService],
  exports: [ReadinessService],
})
export class HttpModule {}
