import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Occurrence } from '../catalogue/dates/next-occurrences.js';
import { joinMembers, writeMembers } from './answer/write-json.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Found } from './find.service.js';
import { type LoadedItem, LoadedItems, type WrittenLieu } from './loaded-items.service.js';
import { foundPart, scoredPart } from './search-answer.schema.js';
import { REACHES } from './select/criteria.js';
import type { Ordered } from './select/order-selection.js';
import type { Kept } from './select/select-services.js';
import { VerdictsService } from './verdicts.service.js';

const METRES_PER_KM = 1_000;

/** A search, and the arrays that the positions of its page are indexes of. */
type Told = Found & { readonly kept: Kept };

type Writing = {
  /** What this search alone says of a service. */
  readonly tell: (position: number) => Buffer;
  readonly join: (one: LoadedItem, own: Buffer, position: number) => Buffer;
};

/** Reads the services of one page and writes of each what the search knows. */
@Injectable()
export class PageItemsService {
  constructor(
    private readonly loaded: LoadedItems,
    private readonly calendars: CalendarsService,
    private readonly verdicts: VerdictsService,
  ) {}

  /** The items of a search as JSON. */
  write(found: Found, { kept, positions }: Ordered): Promise<Buffer[]> {
    const told = { ...found, kept };
    return this.read(told, positions, {
      tell: (position) => this.tellFound(told, position),
      join: (one, own, position) =>
        joinMembers(one.service, one.told, placeOf(told, position, one).lieu, own),
    });
  }

  /** The items of a search by words as JSON. */
  writeScored(found: Found, { kept, positions }: Ordered): Promise<Buffer[]> {
    return this.read({ ...found, kept }, positions, {
      tell: (position) => {
        const score_recherche = found.text?.scores?.get(kept.rows[position] ?? 0) ?? 0;
        const { distance } = distancesAt(kept, position);
        return writeMembers(scoredPart, { distance, score_recherche });
      },
      join: (one, own) => joinMembers(one.service, own),
    });
  }

  private async read(
    { columns, kept }: Told,
    positions: Uint32Array,
    { tell, join }: Writing,
  ): Promise<Buffer[]> {
    const ids = Array.from(positions, (position) => columns.ids[kept.rows[position] ?? 0] ?? '');
    const [loaded, told] = await Promise.all([
      this.loaded.find(ids),
      tellMeanwhile(positions, tell),
    ]);
    // A service withdrawn since the selection leaves the page.
    return ids.flatMap((id, index) => {
      const one = loaded.get(id);
      const own = told[index];
      return one && own ? [join(one, own, positions[index] ?? 0)] : [];
    });
  }

  private tellFound(found: Told, position: number): Buffer {
    const { columns, kept, zoneFilter, asker } = found;
    const row = kept.rows[position] ?? 0;
    const { verdict, raisons } = this.verdicts.explain(columns, row, asker);
    return writeMembers(foundPart, {
      ...distancesAt(kept, position),
      duree_trajet: minutesAt(kept, position),
      horaires_inconnus: isUnknownAt(kept, position),
      portee: REACHES[kept.reaches[position] ?? 0] ?? 'sur_place',
      hors_zone: zoneFilter !== null && zoneFilter.mask[zoneFilter.entries[row] ?? 0] === 0,
      prochaine_date: this.nextDate(found, row),
      eligibilite: { verdict, raisons: [...raisons] },
    });
  }

  private nextDate({ columns }: Found, row: number): Occurrence | null {
    return this.calendars.nextOccurrence(columns, columns.calendars.entries[row] ?? 0);
  }
}

/** The question to the database leaves first: we write while it answers. */
async function tellMeanwhile(positions: Uint32Array, tell: Writing['tell']): Promise<Buffer[]> {
  await nextTurn();
  return Array.from(positions, (position) => tell(position));
}

function distancesAt({ distances }: Kept, position: number) {
  const metres = distances[position] ?? Number.NaN;
  if (Number.isNaN(metres)) return { distance: null, distance_m: null };
  return { distance: Math.round(metres / METRES_PER_KM), distance_m: Math.round(metres) };
}

/** Whole minutes to the place where it is met; what is met nowhere takes no journey. */
function minutesAt({ minutes: told }: Kept, position: number): number | null {
  const minutes = told?.[position] ?? Number.NaN;
  return Number.isFinite(minutes) ? Math.ceil(minutes) : null;
}

/** It is met somewhere, and no timetable is known there. */
function isUnknownAt({ minutes, distances }: Kept, position: number): boolean {
  return minutes !== null && Number.isNaN(minutes[position]) && !Number.isNaN(distances[position]);
}

/** Where the service is met: the permanence that is nearest, else its own address. */
function placeOf(
  { columns, kept }: Told,
  position: number,
  { address, lieux }: LoadedItem,
): WrittenLieu {
  const row = kept.rows[position] ?? 0;
  const held = columns.places.get(row) ?? [];
  const place = kept.places[position] ?? 0;
  const lieuId =
    place > 0 ? held[place - 1]?.lieuId : address.isPlaced ? undefined : held[0]?.lieuId;
  return (lieuId === undefined ? undefined : lieux.get(lieuId)) ?? address;
}
