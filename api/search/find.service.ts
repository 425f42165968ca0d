import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import {
  DispositifsService,
  type ReferenceDispositifs,
} from '../dispositifs/dispositifs.service.js';
import type { ResolvedTerritory } from '../territories/territory-ref.js';
import { radiusOf } from './around-home.js';
import { ColumnsService } from './columns/columns.service.js';
import { type AskedOfColumns, CriteriaService } from './criteria.service.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Home } from './home.js';
import { HomesService } from './homes.service.js';
import { KeptEverywhere } from './kept-everywhere.service.js';
import type { Bounds } from './search-index.js';
import type { SearchRequest } from './search.schema.js';
import { selectAround } from './select/select-around.js';
import { type Selection, selectServices } from './select/select-services.js';
import { totalOf } from './select/whole-selection.js';
import { TextMatchesService } from './text/text-matches.service.js';
import { TravelReachService } from './travel/travel-reach.service.js';

/** What a search found, before a page of it is read. */
export type Found = Omit<AskedOfColumns, 'criteria'> & {
  readonly selection: Selection;
  readonly territory: ResolvedTerritory | null;
};

const REMEMBERED_BYTES = 64 * 1024 * 1024;
const OVERHEAD_BYTES = 20_000;
const BYTES_A_ROW = 14;

/** Keeps the services that meet what is asked. */
@Injectable()
export class FindService {
  private readonly known = new LRUCache<string, Found>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ columns, selection, journeys }) =>
      OVERHEAD_BYTES +
      totalOf(selection) * BYTES_A_ROW +
      (journeys ? columns.points.length * Float32Array.BYTES_PER_ELEMENT : 0),
  });

  /** Under way: two pages asked together are of one search. */
  private readonly searching = new Map<string, Promise<Found>>();

  constructor(
    private readonly columnsService: ColumnsService,
    private readonly homes: HomesService,
    private readonly dispositifs: DispositifsService,
    private readonly calendars: CalendarsService,
    private readonly criteria: CriteriaService,
    private readonly keptEverywhere: KeptEverywhere,
    private readonly texts: TextMatchesService,
    private readonly catalogue: CatalogueService,
    private readonly travel: TravelReachService,
  ) {}

  /** The same search finds the same object until something changes: its pages go together. */
  async find(request: SearchRequest): Promise<Found> {
    const { page: _page, size: _size, tri: _tri, ...asked } = request;
    const schemes = await this.dispositifs.reference();
    // Which are doublons is decided by people, and changes no service.
    const doublons = request.exclure_doublons ? await this.catalogue.servicesOfDoublons() : null;
    const version = this.columnsService.version();
    const timetables = this.travel.version(request.mode_transport);
    const key = JSON.stringify([version, this.calendars.today(), asked, doublons, timetables]);
    const underWay = this.searching.get(key);
    const known = underWay ? await underWay : this.known.get(key);
    if (known?.asker.schemes === schemes) return known;
    const searching = this.select(request, schemes, doublons);
    this.searching.set(key, searching);
    try {
      const found = await searching;
      this.known.set(key, found);
      return found;
    } finally {
      this.searching.delete(key);
    }
  }

  private async select(
    request: SearchRequest,
    schemes: ReferenceDispositifs,
    doublons: readonly string[] | null,
  ): Promise<Found> {
    const home = this.homes.of(request);
    if (home && request.mode_transport === 'transports')
      await this.travel.prepare(this.columnsService.current());
    const within =
      request.territoire === undefined
        ? null
        : await this.catalogue.listServicesOfTerritory(request.territoire);
    const text = await this.texts.match(request, boundsOf(request, home));
    const read = { schemes, text, within: within?.ids ?? null, doublons };
    const { criteria, ...asked } = this.criteria.build(request, read);
    const everywhere = this.keptEverywhere.find(request, { criteria, ...asked });
    const selection = everywhere
      ? selectAround(asked.columns, criteria, everywhere)
      : selectServices(asked.columns, criteria);
    return { ...asked, selection, territory: within?.territory ?? null };
  }
}

/** What the engine of words may leave out already. */
function boundsOf(request: SearchRequest, home: Home | null): Bounds {
  const radiusM = request.duree_max === undefined ? radiusOf(request) : null;
  return {
    around: home && radiusM !== null && !request.bbox ? { ...home, radiusM } : null,
    scoreQualiteMinimum: request.score_qualite_minimum ?? null,
    listeCej: request.liste_cej ?? null,
  };
}
