import { toDayNumber } from '../../catalogue/dates/day-number.js';
import type { Calendar } from '../../search/columns/indexed-service.js';
import {
  LODGES,
  PUBLISHED,
  REMOTE,
  type ServiceColumns,
} from '../../search/columns/service-columns.js';
import type { Offer } from './offer.js';
import type { Today } from './opening.js';
import { openingsOf, type Openings, toOffer } from './to-offer.js';

/** One day's reading of the columns: each distinct calendar is worked out once. */
export class ColumnsReading {
  private readonly openings = new Map<Calendar, Openings>();

  constructor(readonly today: Today) {}

  /** Null when the row holds no published service. */
  offerAt(columns: ServiceColumns, row: number): Offer | null {
    const id = columns.ids[row];
    const calendar = columns.calendars.at(row);
    const supply = columns.supplies.at(row);
    if (id === undefined || !calendar || !supply || !columns.has(row, PUBLISHED)) return null;
    const places = columns.places.get(row) ?? [];
    const { answeredUntil } = supply;
    const service = {
      id,
      thematiques: columns.lists.thematiques.at(row) ?? [],
      zoneEligibilite: columns.zones.at(row) ?? [],
      dispositif: columns.rules.at(row)?.dispositif ?? null,
      point: pointOf(columns, row),
      places,
      isRemote: columns.has(row, REMOTE),
      lodges: columns.has(row, LODGES),
      calendar,
      supply,
      isFresh: (columns.freshUntil[row] ?? 0) >= this.today.day,
      isAnswered: answeredUntil !== null && toDayNumber(answeredUntil) >= this.today.day,
    };
    return toOffer(service, this.openingsOf(calendar));
  }

  private openingsOf(calendar: Calendar): Openings {
    const known = this.openings.get(calendar);
    if (known) return known;
    const openings = openingsOf(calendar, this.today);
    this.openings.set(calendar, openings);
    return openings;
  }
}

function pointOf(columns: ServiceColumns, row: number) {
  const latitude = columns.latitude[row] ?? Number.NaN;
  const longitude = columns.longitude[row] ?? Number.NaN;
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? null : { latitude, longitude };
}
