import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { HistoryAuthor } from '../../catalogue/history/history-author.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import type { Manager } from '../../database/transactions.js';
import { DomainError } from '../../errors/domain-error.js';
import { type Job, Jobs } from '../../jobs/jobs.service.js';
import type { ImportReport } from '../import-report.js';
import { ImportService } from '../import.service.js';
import { ImportFiles } from '../imports/import-files.adapter.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { CountAbsences, type Counting } from './count-absences.service.js';
import type { FollowedSource, Passage } from './followed-source.js';
import { type NewPassage, PassagesRepository } from './passages.repository.js';
import { SourceAccess } from './source-access.service.js';
import { SourceReader } from './source-reader.service.js';
import { sourcesErrors } from './sources.errors.js';
import { SourcesRepository } from './sources.repository.js';

const RUN_JOB = 'sources.passage';
const ATTEMPTS = 3;

const task = z.object({ id: z.string() });

/** Cancelled, or its source no longer followed: what the reading wrote is given up. */
class GivenUpError extends Error {
  override readonly name = 'GivenUpError';
}

/**
 * Reads followed sources one at a time: to a file first, then in one transaction with the absences that
 * it counts. A process that dies in the middle has written nothing; the next begins it again.
 */
@Injectable()
export class SourceRuns implements OnModuleInit {
  private readonly files: ImportFiles;
  private readonly progress = new Map<string, number>();
  /** By source: one reading of each at a time. */
  private readonly cancels = new Map<string, AbortController>();

  constructor(
    private readonly jobs: Jobs,
    private readonly imports: ImportService,
    private readonly importsRepository: ImportsRepository,
    private readonly sources: SourcesRepository,
    private readonly passages: PassagesRepository,
    private readonly reader: SourceReader,
    private readonly absences: CountAbsences,
    private readonly access: SourceAccess,
    private readonly author: HistoryAuthor,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  onModuleInit(): void {
    this.jobs.work(RUN_JOB, (job) => this.work(job));
  }

  /** False when a reading of the source is asked or under way already. */
  async queue(manager: Manager, given: NewPassage): Promise<boolean> {
    const id = await this.passages.add(manager, given);
    if (id === null) return false;
    return this.jobs.send(manager, RUN_JOB, { id }, { cle: id });
  }

  /** The rows read so far by this process. */
  progressOf(id: string): number | null {
    return this.progress.get(id) ?? null;
  }

  /** At once when the source is read in this process; at its end, before it is committed, in another. */
  abort(sourceId: string): void {
    this.cancels.get(sourceId)?.abort(new GivenUpError());
  }

  private async work({ donnees, signal, tentative }: Job): Promise<void> {
    const { id } = task.parse(donnees);
    const passage = await this.passages.begin(id);
    const source = passage && (await this.sources.find(passage.source_id));
    if (!source) return;
    const cancel = new AbortController();
    this.cancels.set(source.id, cancel);
    try {
      await this.run(source, passage, AbortSignal.any([signal, cancel.signal]));
    } catch (error) {
      if (cancel.signal.aborted || error instanceof GivenUpError) return;
      const isTold = error instanceof DomainError;
      if (signal.aborted || (!isTold && tentative < ATTEMPTS)) throw error;
      const { message } = isTold ? error : sourcesErrors.broken();
      await this.passages.fail(id, message, this.clock.now());
    } finally {
      this.cancels.delete(source.id);
      this.progress.delete(id);
      await this.files.forgetFile(id, fileOf(source));
    }
  }

  private async run(source: FollowedSource, passage: Passage, signal: AbortSignal): Promise<void> {
    const { id } = passage;
    const { territory, token } = await this.access.of(source);
    const path = this.files.pathOf(id, fileOf(source));
    const onProgress = (rows: number): void => void this.progress.set(id, rows);
    const reading = await this.reader.read(source, { path, token, signal, onProgress });
    const taken = { structure: new Set<string>(), service: new Set<string>() };
    const isDryRun = passage.genre === 'essai';
    const report = await this.imports.run({
      path,
      source: source.source,
      territory,
      signal,
      isDryRun,
      onTaken: (objet, ids) => ids.forEach((one) => taken[objet].add(one)),
      within: isDryRun ? undefined : this.within(source, { passage, reading, taken, territory }),
    });
    if (!isDryRun) return;
    const findings = await this.absences.foresee(passage, reading);
    await this.passages.endTrial(id, report, findings, this.clock.now());
  }

  private within({ nom }: FollowedSource, counting: Counting) {
    const { id } = counting.passage;
    const auteur = { compte_id: null, nom: `Source suivie « ${nom} »`, voie: 'import' } as const;
    return {
      before: (manager: Manager) => this.author.set(manager, auteur),
      after: async (manager: Manager, rapport: ImportReport) => {
        const constat = await this.absences.count(manager, counting);
        await this.importsRepository.noteCreated(manager, id);
        const statut = constat.motif === null ? 'complet' : 'incomplet';
        const end = { statut, rapport, constat } as const;
        const hasEnded = await this.passages.end(manager, id, end, this.clock.now());
        if (!hasEnded) throw new GivenUpError();
      },
    };
  }
}

const fileOf = ({ source }: FollowedSource): string => `${source}.json`;
