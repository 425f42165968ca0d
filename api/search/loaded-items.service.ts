import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ServiceItem } from '../catalogue/sheets.service.js';
import { writeMembers } from './answer/write-json.js';
import { ColumnsService } from './columns/columns.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import { type Lieu, lieuPart, servicePart, toldPart } from './search-answer.schema.js';

const KEPT_BYTES = 48 * 1024 * 1024;
const OVERHEAD_BYTES = 1_000;
const KEPT_MS = 10 * 60_000;
// A page for a machine is not worth remembering.
const REMEMBERED_PAGE = 200;

/** Where a service may be met, as the answer says it. */
export type WrittenLieu = { readonly isPlaced: boolean; readonly lieu: Buffer };

/** What every search says alike of a service, checked and written once. */
export type LoadedItem = {
  readonly service: Buffer;
  readonly told: Buffer;
  /** Its own address, when it has one. */
  readonly address: WrittenLieu;
  /** Where its permanences are held, by their ids. */
  readonly lieux: ReadonlyMap<string, WrittenLieu>;
};

/** What is read under another version of the columns, or on another day, may be out of date. */
type Reading = {
  readonly moment: string;
  readonly items: Promise<ReadonlyMap<string, LoadedItem>>;
};

/** What lists show of services, read through the catalogue's door and kept until they change. */
@Injectable()
export class LoadedItems {
  private readonly items = new LRUCache<string, LoadedItem>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ service, told, lieux }) =>
      OVERHEAD_BYTES * (1 + lieux.size) + service.length + told.length,
    ttl: KEPT_MS,
  });

  /** By service: who reads it from the database right now. */
  private readonly reading = new Map<string, Reading>();
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

  /** Those of `ids` that are still shown; what another search is reading is not read twice. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, LoadedItem>> {
    this.forgetYesterday();
    const moment = `${this.columns.version()} ${this.day}`;
    const found = new Map<string, LoadedItem>();
    const missing: string[] = [];
    const waited = new Set<Reading['items']>();
    for (const id of ids) {
      const known = this.items.get(id);
      const reading = this.reading.get(id);
      if (known) found.set(id, known);
      else if (reading?.moment === moment) waited.add(reading.items);
      else missing.push(id);
    }
    if (missing.length > 0) waited.add(this.read(missing, moment));
    for (const items of await Promise.all(waited)) {
      for (const id of ids) {
        const item = items.get(id);
        if (item) found.set(id, item);
      }
    }
    return found;
  }

  private read(ids: readonly string[], moment: string): Reading['items'] {
    const items = this.load(ids, moment);
    const reading = { moment, items };
    for (const id of ids) this.reading.set(id, reading);
    const forget = (): void => {
      for (const id of ids) if (this.reading.get(id) === reading) this.reading.delete(id);
    };
    items.then(forget, forget);
    return items;
  }

  private async load(
    ids: readonly string[],
    moment: string,
  ): Promise<ReadonlyMap<string, LoadedItem>> {
    const read = await this.catalogue.loadServiceItems(ids);
    const items = new Map([...read].map(([id, item]) => [id, write(item)]));
    const isCurrent = moment === `${this.columns.version()} ${this.day}`;
    if (isCurrent && ids.length <= REMEMBERED_PAGE) {
      for (const [id, item] of items) this.items.set(id, item);
    }
    return items;
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
    address: writeLieu(addressOf(service)),
    lieux: new Map(lieux.map((lieu) => [lieu.id, writeLieu(lieu)])),
  };
}

function writeLieu(lieu: Lieu | null): WrittenLieu {
  const isPlaced = lieu !== null && lieu.longitude !== null;
  return { isPlaced, lieu: writeMembers(lieuPart, { lieu }) };
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
