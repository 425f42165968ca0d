import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ReadinessService } from '../http/readiness.service.js';
import { ColumnsService } from './columns/columns.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import { MeilisearchFeeder } from './meilisearch/meilisearch-feeder.service.js';
import { TravelReachService } from './travel/travel-reach.service.js';
import { VocabularyService } from './text/vocabulary.service.js';

const CALENDARS_EVERY_MS = 5 * 60_000;

/** What the room reads before it can answer, in order. */
@Injectable()
export class SearchStart implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('recherche');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly columns: ColumnsService,
    private readonly calendars: CalendarsService,
    private readonly vocabulary: VocabularyService,
    private readonly travel: TravelReachService,
    private readonly feeder: MeilisearchFeeder,
    private readonly readiness: ReadinessService,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A command answers no search: it needs none of this.
    if (!this.adapterHost.httpAdapter) return;
    this.readiness.register('recherche', () => this.columns.isLoaded());
    await this.calendars.reload();
    await this.columns.start();
    await this.vocabulary.load();
    this.feeder.start();
    void this.prepareJourneys();
    this.timer = setInterval(() => void this.reloadCalendars(), CALENDARS_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** The first search by bus waits less; nobody waits for this one to be ready. */
  private async prepareJourneys(): Promise<void> {
    try {
      await this.travel.prepare(this.columns.current());
    } catch (error) {
      this.logger.warn(`Arrêts des lieux non cherchés d’avance : ${String(error)}`);
    }
  }

  /** A command of another process may have imported school holidays. */
  private async reloadCalendars(): Promise<void> {
    try {
      await this.calendars.reload();
    } catch (error) {
      this.logger.warn(`Vacances scolaires non relues : ${String(error)}`);
    }
  }
}
