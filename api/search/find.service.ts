import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import {
  DispositifsService,
  type ReferenceDispositifs,
} from '../dispositifs/dispositifs.service.js';
import type { Verdict } from '../dispositifs/regle.js';
import type { Profil } from '../dispositifs/situations.js';
import type { ResolvedTerritory } from '../territories/territory-ref.js';
import { aroundOf, radiusOf, unknownWithinOf } from './around-home.js';
import { ColumnsService } from './columns/columns.service.js';
import { LIST_FIELDS, type ServiceColumns } from './columns/service-columns.js';
import { CalendarsService } from './dates/calendars.service.js';
import type { Home } from './home.js';
import { HomesService } from './homes.service.js';
import type { SearchRequest } from './search.schema.js';
import { buildListFilters, buildZoneFilter } from './select/build-filters.js';
import type { Criteria, MaskFilter } from './select/criteria.js';
import { type Everywhere, selectAround, selectEverywhere } from './select/select-around.js';
import { type Selection, selectServices } from './select/select-services.js';
import { siftCandidates } from './select/sift-candidates.js';
import { totalOf } from './select/whole-selection.js';
import type { Journeys } from './travel/journeys.js';
import { TravelReachService } from './travel/travel-reach.service.js';
import { TextMatchesService } from './text/text-matches.service.js';
import type { TextRows } from './text/text-rows.js';
import { type Asker, VerdictsService } from './verdicts.service.js';

/** What a search found, before a page of it is read. */
export type Found = {
  readonly columns: ServiceColumns;
  readonly selection: Selection;
  readonly home: Home | null;
  readonly asker: Asker;
  readonly verdicts: readonly Verdict[];
  readonly text: TextRows | null;
  readonly zoneFilter: MaskFilter | null;
  readonly territory: ResolvedTerritory | null;
  /** How long it takes to get to what was found; null when no way of travelling was asked. */
  readonly journeys: Journeys | null;
};

/** What is kept for every place, of the services that match the words. */
type KeptEverywhere = { readonly text: TextRows | null; readonly everywhere: Everywhere };

const NOBODY = { age: null, situations: [], situations_exclues: [] } satisfies Profil;
const REMEMBERED_BYTES = 64 * 1024 * 1024;
const OVERHEAD_BYTES = 20_000;
const BYTES_A_ROW = 14;
const REMEMBERED_FILTERS = 60;

/** Turns what is asked into criteria over the columns, and keeps the services that meet them. */
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
  private readonly everywhere = new LRUCache<string, KeptEverywhere>({ max: REMEMBERED_FILTERS });

  constructor(
    private readonly columnsService: ColumnsService,
    private readonly homes: HomesService,
    private readonly dispositifs: DispositifsService,
    private readonly calendars: CalendarsService,
    private readonly verdictsService: VerdictsService,
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
    const circle = request.duree_max === undefined ? radiusOf(request) : null;
    const bounds = {
      around: home && circle !== null && !request.bbox ? { ...home, radiusM: circle } : null,
      scoreQualiteMinimum: request.score_qualite_minimum ?? null,
      listeCej: request.liste_cej ?? null,
    };
    const within =
      request.territoire === undefined
        ? null
        : await this.catalogue.listServicesOfTerritory(request.territoire);
    const text = await this.texts.match(request, bounds);
    // From here on nothing waits: the columns cannot change under our feet.
    const columns = text?.columns ?? this.columnsService.current();
    const asker = this.askerOf(request, home, schemes);
    const journeys = home && this.journeysFrom(columns, home, request);
    const verdicts = this.verdictsService.judge(columns, asker);
    const zoneFilter = home ? buildZoneFilter(columns, home.zoneCodes) : null;
    const limits = request.hors_zone ? null : zoneFilter;
    const filters = [
      ...buildListFilters(columns, request),
      ...this.dateFilters(columns, request),
      ...(limits ? [limits] : []),
      ...(request.eligibles_seulement ? [this.verdictsService.buildFilter(columns, verdicts)] : []),
    ];
    const criteria: Criteria = {
      filters,
      servedZones: limits?.mask ?? null,
      candidates: siftCandidates(columns, text?.rows ?? null, {
        within: within?.ids ?? null,
        without: doublons,
      }),
      around: home
        ? aroundOf(columns, home, { journeys, radiusM: radiusOf(request, journeys) })
        : null,
      box: boxOf(request.bbox),
      scoreQualiteMinimum: bounds.scoreQualiteMinimum,
      heuresSemaineMin: request.heures_semaine_min ?? null,
      listeCej: bounds.listeCej,
    };
    const selection = this.selectFrom(columns, criteria, { request, asker, text });
    const territory = within?.territory ?? null;
    return { columns, selection, home, asker, verdicts, text, zoneFilter, territory, journeys };
  }

  private selectFrom(
    columns: ServiceColumns,
    criteria: Criteria,
    { request, asker, text }: Pick<Found, 'asker' | 'text'> & { readonly request: SearchRequest },
  ): Selection {
    // Rows sifted for this search alone are not worth remembering.
    const isOwn = criteria.candidates !== (text?.rows ?? null);
    if (!criteria.around || criteria.box || isOwn) return selectServices(columns, criteria);
    const { profil, departement } = asker;
    const key = JSON.stringify([
      this.columnsService.version(),
      this.calendars.today(),
      ...LIST_FIELDS.map((field) => request[field]),
      [request.du, request.au, request.score_qualite_minimum, request.heures_semaine_min],
      [request.liste_cej, request.exclure_doublons, request.q, request.recherche_public],
      request.eligibles_seulement && [profil, departement],
    ]);
    let known = this.everywhere.get(key);
    if (known?.text !== text) {
      known = { text, everywhere: selectEverywhere(columns, criteria) };
      this.everywhere.set(key, known);
    }
    return selectAround(columns, criteria, known.everywhere);
  }

  private journeysFrom(
    columns: ServiceColumns,
    home: Home,
    request: SearchRequest,
  ): Journeys | null {
    const { mode_transport: mode, duree_max, horaires_connus } = request;
    if (mode === undefined) return null;
    return this.travel.open(columns, home, {
      mode,
      dureeMax: duree_max ?? null,
      unknownWithinM: unknownWithinOf(request),
      knownOnly: horaires_connus === true,
    });
  }

  private askerOf(
    { profil = NOBODY, age }: SearchRequest,
    home: Home | null,
    schemes: ReferenceDispositifs,
  ): Asker {
    return {
      schemes,
      profil: { ...profil, age: profil.age ?? age ?? null },
      departement: home?.departement ?? null,
      today: this.calendars.today(),
    };
  }

  private dateFilters(columns: ServiceColumns, { du, au }: SearchRequest): MaskFilter[] {
    if (du === undefined && au === undefined) return [];
    return [this.calendars.buildFilter(columns, du ?? this.calendars.today(), au ?? null)];
  }
}

function boxOf(bbox: SearchRequest['bbox']): Criteria['box'] {
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  return { west, south, east, north };
}
