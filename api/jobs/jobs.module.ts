import { Global, Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.js';
import { JobsHousekeeping } from './housekeeping.service.js';
import { JobAttempt } from './job-attempt.service.js';
import { JobRunner } from './job-runner.service.js';
import { Jobs } from './jobs.service.js';
import { SchedulesRepository } from './schedules.repository.js';
import { Schedules } from './schedules.service.js';
import { TacheRepository } from './tache.repository.js';

/** What is done later, below every room: `Jobs` is its door. */
@Global()
@Module({
  imports: [HttpModule],
  providers: [
    TacheRepository,
    SchedulesRepository,
    Jobs,
    Schedules,
    JobAttempt,
    JobRunner,
    JobsHousekeeping,
  ],
  exports: [Jobs, JobRunner],
})
export class JobsModule {}
