import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../jobs/jobs.service.js';
import { SolutionPairs } from '../solutions/solution-pairs.service.js';
import { DuplicatesSearch } from './duplicates-search.service.js';

const JOB = 'doublons.chercher';
/** Whatever wrote to the catalogue (import, form, key): what changed is compared within the quarter. */
const EVERY_QUARTER = '*/15 * * * *';

/** Compares what changed. Repeated, it finds nothing left to do. */
@Injectable()
export class DuplicatesJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly search: DuplicatesSearch,
    private readonly solutions: SolutionPairs,
  ) {}

  onModuleInit(): void {
    this.jobs.work(JOB, async ({ signal }) => {
      await this.search.run(undefined, signal);
      await this.solutions.proposeMissing(signal);
    });
    this.jobs.schedule(JOB, EVERY_QUARTER);
  }
}
