import { toDate, toDayNumber } from '../../catalogue/dates/day-number.js';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { openGtfsZip } from '../gtfs/open-zip.adapter.js';
import { readFeed, type ReadFeed } from '../gtfs/read-feed.js';
import { encodeTimetable } from '../timetable/encode-timetable.js';
import { travelErrors } from '../travel.errors.js';
import { fetchFeed } from './fetch-feed.adapter.js';
import { type DepartementShare, readPerimetre, SHARE_MIN, sharesOf } from './perimetre.js';
import type { Reseau } from './reseau.js';
import { ReseauxRepository } from './reseaux.repository.js';

export type GtfsOrder = {
  /** A path, or an address of the Internet. */
  readonly from: string;
  readonly nom?: string | undefined;
  readonly perimetre?: string | undefined;
};

export type ImportedReseau = {
  readonly reseau: Omit<Reseau, 'version'>;
  readonly shares: readonly DepartementShare[];
};

@Injectable()
export class GtfsImportService {
  constructor(
    private readonly reseaux: ReseauxRepository,
    private readonly territories: TerritoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads a feed and puts it in the place of the one of the same name; a refusal changes nothing. */
  async import({ from, nom, perimetre }: GtfsOrder): Promise<ImportedReseau> {
    const asked = perimetre === undefined ? null : this.perimetreOf(perimetre);
    const file = await fetchFeed(from);
    try {
      const files = await openGtfsZip(file.path);
      try {
        return await this.keep(await readFeed(files), { from, nom, asked });
      } finally {
        files.close();
      }
    } finally {
      await file.remove();
    }
  }

  private async keep(
    { timetable, info, span, findings }: ReadFeed,
    order: { from: string; nom: string | undefined; asked: readonly string[] | null },
  ): Promise<ImportedReseau> {
    const now = this.clock.now();
    const from = Math.max(span.from, info.from ?? span.from);
    const to = Math.min(span.to, info.to ?? span.to);
    if (from > to) throw travelErrors.neverRuns();
    if (to < toDayNumber(parisDate(now))) throw travelErrors.expired(toDate(to));
    const nom = (order.nom ?? info.publisher ?? 'Réseau').trim().slice(0, 80);
    const shares = sharesOf(this.communesOf(timetable));
    const covered = shares.filter(({ share }) => share >= SHARE_MIN);
    const reseau = {
      id: idOf(nom),
      nom,
      source: sourceOf(order.from),
      importe_le: now,
      valable_du: toDate(from),
      valable_au: toDate(to),
      perimetre: order.asked ?? covered.map(({ departement }) => `departement:${departement}`),
      arrets: timetable.stopIds.length,
      lignes: new Set(timetable.patternLines).size,
      courses: timetable.tripProfiles.length,
      constats: findings,
    };
    await this.reseaux.save(reseau, encodeTimetable(timetable));
    return { reseau, shares };
  }

  private communesOf({ latitudes, longitudes }: ReadFeed['timetable']) {
    return Array.from(latitudes, (latitude, stop) =>
      this.territories.communeOfPoint({ latitude, longitude: longitudes[stop] ?? 0 }),
    );
  }

  /** As written, when each part names a territory that there is. */
  private perimetreOf(text: string): readonly string[] {
    const read = readPerimetre(text);
    if (read.kind === 'bad') throw travelErrors.badPerimetre(read.part);
    for (const ref of read.refs) {
      const [type = '', code = ''] = ref.split(':');
      if (!this.isKnown(type, code)) throw travelErrors.badPerimetre(ref);
    }
    return read.refs;
  }

  private isKnown(type: string, code: string): boolean {
    if (type === 'region') return this.territories.findRegion(code) !== null;
    if (type === 'departement') return this.territories.findDepartement(code) !== null;
    if (type === 'epci') return this.territories.findEpci(code) !== null;
    return this.territories.findCommune(code)?.code === code;
  }
}

/** « liO Gard » is lio-gard: what commands and caches call it. */
export function idOf(nom: string): string {
  const id = nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id === '') throw travelErrors.badName(nom);
  return id.slice(0, 80);
}

/** Where it came from, without what may be a key in its address. */
function sourceOf(from: string): string {
  if (!URL.canParse(from) || !/^https?:/.test(from)) return from.split(/[/\\]/).at(-1) ?? from;
  const { origin, pathname } = new URL(from);
  return `${origin}${pathname}`;
}
