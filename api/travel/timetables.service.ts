import { toDayNumber } from '../catalogue/dates/day-number.js';
import {
  Inject,
  Injectable,
  Logger,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { ReseauxRepository } from './feeds/reseaux.repository.js';
import type { ReseauVersion } from './feeds/reseau.js';
import { standingOf } from './feeds/standing-of.js';
import { decodeTimetable } from './timetable/encode-timetable.js';
import { type LoadedReseau, TimetableState } from './timetable/timetable-state.js';

const POLL_MS = 5_000;

/** Holds the timetables in memory, and reads them anew when a command changed them or the day did. */
@Injectable()
export class TimetablesService implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('horaires');
  private loaded: readonly LoadedReseau[] = [];
  private versions = '';
  private state = new TimetableState([], 0);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly reseaux: ReseauxRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.schedule();
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  current(): TimetableState {
    const today = toDayNumber(parisDate(this.clock.now()));
    if (this.state.today !== today) this.stand(today);
    return this.state;
  }

  /** What is to be said of the networks: their timetable ends soon. In French. */
  alerts(): string[] {
    const { reseaux, today } = this.current();
    return reseaux.flatMap((reseau) => standingOf(reseau, today).alerte ?? []);
  }

  /** Reads what a command wrote; cheap when it wrote nothing. */
  async refresh(): Promise<void> {
    const versions = await this.reseaux.versions();
    const key = versions.map(({ id, version }) => `${id} ${version}`).join('\n');
    if (key === this.versions) return;
    await this.load();
    this.versions = key;
    this.stand(toDayNumber(parisDate(this.clock.now())));
  }

  /** What did not change is not decoded again. */
  private async load(): Promise<void> {
    const known = new Map(this.loaded.map((one) => [keyOf(one.reseau), one.timetable]));
    const loaded: LoadedReseau[] = [];
    for (const reseau of await this.reseaux.list()) {
      const kept = known.get(keyOf(reseau));
      const bytes = kept ? null : await this.reseaux.timetable(reseau);
      const timetable = kept ?? (bytes && decodeTimetable(bytes));
      if (timetable) loaded.push({ reseau, timetable });
    }
    this.loaded = loaded;
  }

  private stand(today: number): void {
    this.state = new TimetableState(this.loaded, today);
    for (const { reseau } of this.loaded) {
      const { alerte } = standingOf(reseau, today);
      if (alerte) this.logger.warn(alerte);
    }
  }

  private schedule(): void {
    this.timer = setTimeout(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.logger.warn(`Lecture des horaires impossible : ${String(error)}`);
    }
    if (this.timer) this.schedule();
  }
}

const keyOf = ({ id, version }: ReseauVersion): string => `${id} ${version}`;
