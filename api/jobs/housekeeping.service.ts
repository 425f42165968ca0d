import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import { Jobs } from './jobs.service.js';
import { TacheRepository } from './tache.repository.js';

const KEPT_MS = 30 * 86_400_000;

/** Forgets the jobs that ended thirty days ago. */
@Injectable()
export class JobsHousekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly taches: TacheRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.work('taches.menage', () => this.clean());
    this.jobs.schedule('taches.menage', '10 4 * * *');
  }

  private clean(): Promise<void> {
    return this.taches.forget(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}
