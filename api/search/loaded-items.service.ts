import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ServiceItem } from '../catalogue/sheets.service.js';
import { writeMembers } from './answer/write-json.js';
import { ColumnsService } from './columns/columns.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import { type Lieu, servicePart, toldPart } from './search-answer.schema.js';

const KEPT_BYTES = 48 * 1024 * 1024;
const OVERHEAD_BYTES = 1_000;
const KEPT_MS = 10 * 60_000;
// A page for a machine is not worth remembering.
const REMEMBERED_PAGE = 200;

/** What every search says alike of a service, checked and written once. */
export type LoadedItem = {
  readonly service: Buffer;
  readonly told: Buffer;
  /** Its own address, when it has one. */
  readonly address: Lieu | null;
  /** Where its permanences are held. */
  readonly lieux: readonly Lieu[];
};

/** What lists show of services, read through the catalogue's door and kept until they change. */
@Injectable()
export class LoadedItems {
  private readonly items = new LRUCache<string, LoadedItem>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ service, told }) => OVERHEAD_BYTES + service.length + told.length,
    ttl: KEPT_MS,
  });

  private day = '';

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly calendars: CalendarsService,
    private readonly columns: ColumnsService,
  ) {
    columns.onChange((ids) => {
      for (const id of ids) this.items.delete(id);
    });
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, LoadedItem>> {
    this.forgetYesterday();
    const found = new Map<string, LoadedItem>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = this.items.get(id);
      if (known) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const version = this.columns.version();
    const { day } = this;
    const loaded = await this.catalogue.loadServiceItems(missing);
    const isCurrent =
      version === this.columns.version() && day === this.day && ids.length <= REMEMBERED_PAGE;
    for (const [id, read] of loaded) {
      const item = write(read);
      found.set(id, item);
      if (isCurrent) this.items.set(id, item);
    }
    return found;
  }

  /** Freshness and closures are told as of today. */
  private forgetYesterday(): void {
    const today = this.calendars.today();
    if (today !== this.day) this.items.clear();
    this.day = today;
  }
}

function write({ service, contact, fraicheur, offre, lieux }: ServiceItem): LoadedItem {
  const { prochaine_entree } = service;
  const familles = [...fraicheur.familles];
  const told = { contact, fraicheur: { ...fraicheur, familles }, offre, prochaine_entree };
  return {
    service: writeMembers(servicePart, { service }),
    told: writeMembers(toldPart, told),
    address: addressOf(service),
    lieux,
  };
}

function addressOf(service: ServiceItem['service']): Lieu | null {
  const { commune, code_postal, code_insee, adresse, complement_adresse } = service;
  const { longitude, latitude, point_precision } = service;
  if (commune === null && longitude === null) return null;
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
