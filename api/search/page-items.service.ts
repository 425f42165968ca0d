import { Injectable } from '@nestjs/common';
import type { Occurrence } from '../catalogue/dates/next-occurrences.js';
import type { ServiceItem } from '../catalogue/sheets.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Found } from './find.service.js';
import { LoadedItems } from './loaded-items.service.js';
import type { ServicesItem } from './search-answer.schema.js';
import { REACHES } from './select/criteria.js';
import { VerdictsService } from './verdicts.service.js';

const METRES_PER_KM = 1_000;

/** Reads the services of one page and says of each what the search knows. */
@Injectable()
export class PageItemsService {
  constructor(
    private readonly loaded: LoadedItems,
    private readonly calendars: CalendarsService,
    private readonly verdicts: VerdictsService,
  ) {}

  async read(found: Found, positions: Uint32Array): Promise<ServicesItem[]> {
    const { columns, selection } = found;
    const ids = Array.from(
      positions,
      (position) => columns.ids[selection.rows[position] ?? 0] ?? '',
    );
    const loaded = await this.loaded.find(ids);
    // A service withdrawn since the selection leaves the page.
    return ids.flatMap((id, index) => {
      const one = loaded.get(id);
      return one ? [this.toItem(found, positions[index] ?? 0, one)] : [];
    });
  }

  private toItem(found: Found, position: number, one: ServiceItem): ServicesItem {
    const { columns, selection, zoneFilter, asker } = found;
    const row = selection.rows[position] ?? 0;
    const distanceM = selection.distances[position] ?? Number.NaN;
    const { verdict, raisons } = this.verdicts.explain(columns, row, asker);
    return {
      service: one.service,
      distance: Number.isNaN(distanceM) ? null : Math.round(distanceM / METRES_PER_KM),
      distance_m: Number.isNaN(distanceM) ? null : Math.round(distanceM),
      portee: REACHES[selection.reaches[position] ?? 0] ?? 'sur_place',
      hors_zone: zoneFilter !== null && zoneFilter.mask[zoneFilter.entries[row] ?? 0] === 0,
      lieu: placeOf(found, position, one),
      prochaine_date: this.nextDate(found, row),
      prochaine_entree: one.service.prochaine_entree,
      contact: one.contact,
      eligibilite: { verdict, raisons: [...raisons] },
      fraicheur: { ...one.fraicheur, familles: [...one.fraicheur.familles] },
      offre: one.offre,
    };
  }

  private nextDate({ columns }: Found, row: number): Occurrence | null {
    return this.calendars.nextOccurrence(columns, columns.calendars.entries[row] ?? 0);
  }
}

/** Where the service is met: the permanence that is nearest, else its own address. */
function placeOf(
  { columns, selection }: Found,
  position: number,
  { service, lieux }: ServiceItem,
): ServicesItem['lieu'] {
  const row = selection.rows[position] ?? 0;
  const held = columns.places.get(row) ?? [];
  const own = !Number.isNaN(service.longitude ?? Number.NaN);
  const place = selection.places[position] ?? 0;
  const lieuId = place > 0 ? held[place - 1]?.lieuId : own ? undefined : held[0]?.lieuId;
  const lieu = lieuId === undefined ? undefined : lieux.find(({ id }) => id === lieuId);
  if (lieu) return lieu;
  if (service.commune === null && !own) return null;
  const { commune, code_postal, code_insee, adresse, complement_adresse } = service;
  const { longitude, latitude, point_precision } = service;
  return {
    id: null,
    nom: null,
    commune,
    code_postal,
    code_insee,
    adresse,
    complement_adresse,
    longitude,
    latitude,
    point_precision,
  };
}
