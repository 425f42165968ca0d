import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { ImportFiles } from './import-files.adapter.js';
import { ImportsRepository } from './imports.repository.js';

const KEPT_MS = 30 * 86_400_000;

/**
 * Takes away the files of imports that nobody touched for thirty days, the refused rows with them. What
 * was imported is still told and undone: neither needs its file.
 */
@Injectable()
export class ImportsHousekeeping implements OnModuleInit {
  private readonly files: ImportFiles;

  constructor(
    private readonly jobs: Jobs,
    private readonly repository: ImportsRepository,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  onModuleInit(): void {
    this.jobs.work('imports.menage', () => this.sweep());
    this.jobs.schedule('imports.menage', '40 4 * * *');
  }

  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    const old = await this.files.untouchedSince(before);
    if (old.length === 0) return;
    const running = await this.repository.running();
    for (const id of old) if (!running.has(id)) await this.files.forget(id);
  }
}
