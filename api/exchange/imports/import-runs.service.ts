import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { AccountsService } from '../../accounts/accounts.service.js';
import { HistoryAuthor } from '../../catalogue/history/history-author.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import type { Manager } from '../../database/transactions.js';
import { DomainError } from '../../errors/domain-error.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import type { ImportRequest } from '../import-plan.service.js';
import type { ImportReport } from '../import-report.js';
import { ImportService } from '../import.service.js';
import type { ImportDepose } from './import-depose.js';
import { ImportFiles } from './import-files.adapter.js';
import { ImportsRepository, type Run } from './imports.repository.js';
import { TerritoryGuards } from './territory-guards.service.js';

const IMPORT_JOB = 'imports.fichier';

const task = z.object({ id: z.string(), tentative: z.int() });

/** The person took the import back while it ran. */
class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/**
 * Runs imports one at a time. Each is one transaction: a process that dies in the middle has written
 * nothing, and the next start begins it again from its file.
 */
@Injectable()
export class ImportRuns implements OnModuleInit {
  private readonly files: ImportFiles;
  private readonly progress = new Map<string, number>();
  private readonly cancels = new Map<string, AbortController>();

  constructor(
    private readonly jobs: Jobs,
    private readonly imports: ImportService,
    private readonly repository: ImportsRepository,
    private readonly accounts: AccountsService,
    private readonly guards: TerritoryGuards,
    private readonly author: HistoryAuthor,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  onModuleInit(): void {
    this.jobs.work(IMPORT_JOB, (job) => this.work(job));
  }

  async queue(manager: Manager, run: Run): Promise<void> {
    await this.jobs.send(manager, IMPORT_JOB, run, { cle: `${run.id}:${run.tentative}` });
  }

  /** The rows read so far by this process. */
  progressOf(id: string): number | null {
    return this.progress.get(id) ?? null;
  }

  /** At once when the import runs in this process; at its end, before it is committed, in another. */
  abort(id: string): void {
    this.cancels.get(id)?.abort(new CancelledError());
  }

  private async work({ donnees, signal }: Job): Promise<void> {
    const run = task.parse(donnees);
    const found = await this.repository.find(run.id);
    if (!found || found.tentative !== run.tentative) return;
    if (found.statut !== 'essai' && found.statut !== 'en_cours') return;
    const cancel = new AbortController();
    this.cancels.set(run.id, cancel);
    this.progress.set(run.id, 0);
    try {
      await this.importFile(found, AbortSignal.any([signal, cancel.signal]));
    } catch (error) {
      if (error instanceof CancelledError) return;
      if (!(error instanceof DomainError)) throw error;
      await this.repository.fail(run, error.message);
    } finally {
      this.cancels.delete(run.id);
      this.progress.delete(run.id);
    }
  }

  private async importFile(found: ImportDepose, signal: AbortSignal): Promise<void> {
    const { id, fichier, colonnes, source, modele, statut } = found;
    const isDryRun = statut === 'essai';
    const request: ImportRequest = {
      path: this.files.pathOf(id, fichier),
      columns: colonnes,
      source: source ?? undefined,
      modele: modele ?? undefined,
      territory: await this.guards.of(await this.senderOf(found)),
      signal,
      isDryRun,
      onProgress: (rows) => this.progress.set(id, rows),
      within: isDryRun ? undefined : this.within(found),
    };
    const report = await this.imports.run(request);
    if (isDryRun) await this.repository.endTrial(found, report);
  }

  private within(found: ImportDepose) {
    const { id, depose_par: compte_id, fichier: nom } = found;
    return {
      before: (manager: Manager) => this.author.set(manager, { compte_id, nom, voie: 'import' }),
      after: async (manager: Manager, report: ImportReport) => {
        await this.repository.noteCreated(manager, id);
        const hasEnded = await this.repository.endRun(manager, found, report, this.clock.now());
        if (!hasEnded) throw new CancelledError();
      },
    };
  }

  /** Their rights of today: those of the day the file was sent may have ended. */
  private async senderOf({ depose_par }: ImportDepose) {
    const person = depose_par === null ? null : await this.accounts.find(depose_par);
    return person?.roles ?? [];
  }
}
