import { Injectable } from '@nestjs/common';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { ColumnsService } from '../../search/columns/columns.service.js';
import type { ServiceColumns } from '../../search/columns/service-columns.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import { coverageErrors } from '../coverage.errors.js';
import { inSlices } from '../in-slices.js';
import { isSameOffer, type Offer } from './offer.js';
import type { Today } from './opening.js';
import { Presence } from './presence.js';
import { ColumnsReading } from './read-columns.js';

export type OfferChange = { readonly before: Offer | null; readonly after: Offer | null };

// Past so many changes, counting everything anew costs less than following them.
const CHANGES_KEPT = 20_000;

/** Every published offer as coverage counts it today, and what changed since a reader last looked. */
@Injectable()
export class OffersService {
  private offers = new Map<string, Offer>();
  private reading: ColumnsReading | null = null;
  private columns: ServiceColumns | null = null;
  private isComplete = false;
  private ensuring: Promise<void> | null = null;
  private changes: OfferChange[] = [];
  private generation = 0;
  private counted = new Presence();

  constructor(
    private readonly columnsService: ColumnsService,
    private readonly calendars: CalendarsService,
  ) {
    columnsService.onChange((ids) => this.follow(ids));
  }

  /** Grows when the list of changes begins anew: its readers count everything again. */
  get epoch(): number {
    return this.generation;
  }

  get position(): number {
    return this.changes.length;
  }

  get presence(): Presence {
    return this.counted;
  }

  get today(): string {
    return this.calendars.today();
  }

  changesFrom(position: number, limit: number): readonly OfferChange[] {
    return this.changes.slice(position, position + limit);
  }

  list(): readonly Offer[] {
    return [...this.offers.values()];
  }

  find(id: string): Offer | null {
    return this.offers.get(id) ?? null;
  }

  /**
   * Reads the offers the first time, then whenever the day, the school holidays or the columns are others.
   * @throws unavailable `couverture.demarrage-en-cours`
   */
  async ensure(): Promise<void> {
    if (!this.columnsService.isLoaded()) throw coverageErrors.starting();
    while (!this.isCurrent()) {
      this.ensuring ??= this.load().finally(() => {
        this.ensuring = null;
      });
      await this.ensuring;
    }
  }

  private isCurrent(): boolean {
    const today = this.reading?.today;
    return (
      this.isComplete &&
      today !== undefined &&
      this.columns === this.columnsService.current() &&
      today.day === toDayNumber(this.calendars.today()) &&
      today.schoolHolidays === this.calendars.holidays
    );
  }

  private async load(): Promise<void> {
    const columns = this.columnsService.current();
    const reading = new ColumnsReading(this.now());
    this.isComplete = false;
    this.columns = columns;
    // Whatever changes from now on is read by this day's rules.
    this.reading = reading;
    const known = new Set(this.offers.keys());
    await inSlices(columns.ids, (id) => {
      known.delete(id);
      this.put(id, columns, reading);
    });
    for (const id of known) this.replace(id, null);
    this.isComplete = true;
  }

  private now(): Today {
    return {
      day: toDayNumber(this.calendars.today()),
      schoolHolidays: this.calendars.holidays,
    };
  }

  private follow(ids: readonly string[]): void {
    const columns = this.columnsService.current();
    if (!this.reading || this.columns !== columns) return;
    for (const id of ids) this.put(id, columns, this.reading);
  }

  private put(id: string, columns: ServiceColumns, reading: ColumnsReading): void {
    const row = columns.rowOfId(id);
    this.replace(id, row === undefined ? null : reading.offerAt(columns, row));
  }

  private replace(id: string, after: Offer | null): void {
    const before = this.offers.get(id) ?? null;
    if (before === after || (before && after && isSameOffer(before, after))) return;
    if (after) this.offers.set(id, after);
    else this.offers.delete(id);
    if (before) this.counted.count(before, -1);
    if (after) this.counted.count(after, 1);
    this.note({ before, after });
  }

  private note(change: OfferChange): void {
    if (this.changes.length >= CHANGES_KEPT) {
      this.changes = [];
      this.generation += 1;
    }
    this.changes.push(change);
  }
}
