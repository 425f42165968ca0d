import { Injectable } from '@nestjs/common';
import type { Occurrence } from '../catalogue/dates/next-occurrences.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Found } from './find.service.js';
import { type LoadedItem, PageRepository } from './page.repository.js';
import type { ServicesItem } from './search-answer.schema.js';
import { REACHES } from './select/criteria.js';
import { VerdictsService } from './verdicts.service.js';

const METRES_PER_KM = 1_000;

/** Reads the services of one page and says of each what the search knows. */
@Injectable()
export class PageItemsService {
  constructor(
    private readonly repository: PageRepository,
    private readonly calendars: CalendarsService,
    private readonly verdicts: VerdictsService,
  ) {}

  async read(found: Found, positions: Uint32Array): Promise<ServicesItem[]> {
    const { columns, selection } = found;
    const ids = Array.from(positions, (position) => columns.ids[selection.rows[position] ?? 0] ?? '');
    const loaded = await this.repository.findServices(ids);
    const byId = new Map(loaded.map((one) => [one.id, one]));
    // A service withdrawn since the selection leaves the page.
    return [...positions].flatMap((position, index) => {
      const one = byId.get(ids[index] ?? '');
      return one ? [this.toItem(found, position, one)] : [];
    });
  }

  private toItem(found: Found, position: number, { service }: LoadedItem): ServicesItem {
    const { columns, selection, zoneFilter, asker } = found;
    const row = selection.rows[position] ?? 0;
    const distanceM = selection.distances[position] ?? Number.NaN;
    const rules = columns.rules.at(row) ?? { dispositif: null, regles: [] };
    const calendar = columns.calendars.at(row);
    const { verdict, raisons } = this.verdicts.explain(rules, asker);
    return {
      service,
      distance: Number.isNaN(distanceM) ? null : Math.round(distanceM / METRES_PER_KM),
      distance_m: Number.isNaN(distanceM) ? null : Math.round(distanceM),
      portee: REACHES[selection.reaches[position] ?? 0] ?? 'sur_place',
      hors_zone: zoneFilter !== null && zoneFilter.mask[zoneFilter.entries[row] ?? 0] === 0,
      lieu: null,
      prochaine_date: this.nextDate(found, row),
      prochaine_entree: calendar?.nextEntry ?? null,
      contact: null,
      eligibilite: { verdict, raisons: [...raisons] },
      fraicheur: null,
    };
  }

  private nextDate({ columns }: Found, row: number): Occurrence | null {
    const calendar = columns.calendars.at(row);
    const until = this.calendars.daysUntilOpen(columns)[columns.calendars.entries[row] ?? 0];
    return calendar ? this.calendars.nextOccurrence(calendar, until ?? Number.NaN) : null;
  }
}
