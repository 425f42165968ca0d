import { Inject, Injectable } from '@nestjs/common';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import {
  nextOccurrences,
  type Occurrence,
  type SchoolHoliday,
} from '../../catalogue/dates/next-occurrences.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import type { Calendar } from '../columns/indexed-service.js';
import type { ServiceColumns } from '../columns/service-columns.js';
import type { MaskFilter } from '../select/criteria.js';
import { searchErrors } from '../search.errors.js';
import { CalendarsRepository } from './calendars.repository.js';
import {
  daysUntilOpen,
  HORIZON_DAYS,
  isOpenWithin,
  type OpenDays,
  openDaysOf,
  permanencesOf,
} from './open-days.js';

type Day = {
  readonly date: string;
  readonly columns: ServiceColumns;
  readonly openDays: OpenDays[];
  readonly occurrences: Map<number, Occurrence | null>;
  untilOpen: Float64Array<ArrayBuffer>;
};

/** When services are open, each distinct calendar worked out once a day. */
@Injectable()
export class CalendarsService {
  private schoolHolidays: readonly SchoolHoliday[] = [];
  private day: Day | null = null;

  constructor(
    private readonly repository: CalendarsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads the school holidays again; what was worked out is forgotten when they changed. */
  async reload(): Promise<void> {
    const holidays = await this.repository.findSchoolHolidays();
    if (JSON.stringify(holidays) === JSON.stringify(this.schoolHolidays)) return;
    this.schoolHolidays = holidays;
    this.day = null;
  }

  /** Another list whenever they change. */
  get holidays(): readonly SchoolHoliday[] {
    return this.schoolHolidays;
  }

  today(): string {
    return parisDate(this.clock.now());
  }

  /** Days until each calendar of the column next opens, NaN when unknown. */
  daysUntilOpen(columns: ServiceColumns): Float64Array<ArrayBuffer> {
    return this.workedOut(columns).untilOpen;
  }

  /** Passes what is open at least once within the dates. */
  buildFilter(columns: ServiceColumns, du: string, au: string | null): MaskFilter {
    const { openDays, date } = this.workedOut(columns);
    const today = toDayNumber(date);
    const first = toDayNumber(du) - today;
    if (first >= HORIZON_DAYS) throw searchErrors.tooFarAhead();
    const last = au === null ? HORIZON_DAYS - 1 : toDayNumber(au) - today;
    const mask = Uint8Array.from(openDays, (days) => Number(isOpenWithin(days, first, last)));
    return { facet: null, entries: columns.calendars.entries, mask };
  }

  /** The first coming occurrence of a calendar with its hours, when one is known. */
  nextOccurrence(columns: ServiceColumns, entry: number): Occurrence | null {
    const { occurrences, untilOpen } = this.workedOut(columns);
    const calendar = columns.calendars.values[entry];
    if (!calendar || Number.isNaN(untilOpen[entry] ?? Number.NaN)) return null;
    const known = occurrences.get(entry);
    if (known !== undefined) return known;
    const first = this.firstOccurrence(calendar);
    occurrences.set(entry, first);
    return first;
  }

  private firstOccurrence(calendar: Calendar): Occurrence | null {
    const wanted = { from: this.today(), days: HORIZON_DAYS, schoolHolidays: this.schoolHolidays };
    const coming = permanencesOf(calendar).flatMap((permanence) =>
      nextOccurrences({ ...wanted, permanence, fermetures: calendar.closures }).slice(0, 1),
    );
    return coming.sort(byDate)[0] ?? null;
  }

  private workedOut(columns: ServiceColumns): Day {
    const date = this.today();
    let day = this.day;
    if (day?.date !== date || day.columns !== columns) {
      day = { date, columns, openDays: [], occurrences: new Map(), untilOpen: new Float64Array(0) };
      this.day = day;
    }
    const calendars = columns.calendars.values;
    if (day.openDays.length < calendars.length) {
      for (const calendar of calendars.slice(day.openDays.length)) {
        day.openDays.push(openDaysOf(calendar, toDayNumber(date), this.schoolHolidays));
      }
      day.untilOpen = Float64Array.from(day.openDays, daysUntilOpen);
    }
    return day;
  }
}

function byDate(left: Occurrence, right: Occurrence): number {
  const leftKey = `${left.date} ${left.debut ?? ''}`;
  const rightKey = `${right.date} ${right.debut ?? ''}`;
  return leftKey < rightKey ? -1 : Number(leftKey > rightKey);
}
